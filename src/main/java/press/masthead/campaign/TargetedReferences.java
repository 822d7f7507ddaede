package press.masthead.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On pages of which sections, or of which tags, a campaign is shown; each is named by id or slug. */
@Schema(
        description =
                "On pages of which sections, or of which tags, a campaign is shown. An excluded one always wins; one of the included ones is enough.")
public record TargetedReferences(
        @Schema(
                description = "Only there; ids or slugs. Empty: everywhere.",
                examples = "[\"world\"]",
                defaultValue = "[]",
                maxItems = 200)
        @Size(max = 200, message = "At most 200 can be included.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                include,

        @Schema(
                description = "Not there; ids or slugs.",
                examples = "[\"opinion\"]",
                defaultValue = "[]",
                maxItems = 200)
        @Size(max = 200, message = "At most 200 can be excluded.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                exclude) {

    static final TargetedReferences ALL = new TargetedReferences(List.of(), List.of());

    public TargetedReferences {
        include = include == null ? List.of() : include;
        exclude = exclude == null ? List.of() : exclude;
    }
}
