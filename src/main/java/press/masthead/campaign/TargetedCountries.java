package press.masthead.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which countries a campaign is shown, as ISO 3166-1 alpha-2 codes. */
@Schema(
        description =
                "In which countries a campaign is shown. An excluded one always wins. With an include list it is never shown to a reader whose country is unknown; with an exclude list alone it is.")
public record TargetedCountries(
        @Schema(
                description = "Only there (ISO 3166-1 alpha-2). Empty: everywhere.",
                examples = "[\"US\", \"GB\"]",
                defaultValue = "[]",
                maxItems = 250)
        @Size(max = 250, message = "At most 250 countries can be included.")
        List<
                        @NotBlank(message = "A country can't be empty.")
                        @Size(max = 60, message = "A country is a code of two letters such as DE or US.") String>
                include,

        @Schema(
                description = "Not there (ISO 3166-1 alpha-2).",
                examples = "[\"RU\"]",
                defaultValue = "[]",
                maxItems = 250)
        @Size(max = 250, message = "At most 250 countries can be excluded.")
        List<
                        @NotBlank(message = "A country can't be empty.")
                        @Size(max = 60, message = "A country is a code of two letters such as DE or US.") String>
                exclude) {

    static final TargetedCountries ALL = new TargetedCountries(List.of(), List.of());

    public TargetedCountries {
        include = include == null ? List.of() : include;
        exclude = exclude == null ? List.of() : exclude;
    }
}
