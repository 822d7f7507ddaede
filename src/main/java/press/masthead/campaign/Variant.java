package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of several versions of a campaign's message; which one a visitor sees goes by weight. */
@Schema(
        name = "CampaignVariant",
        description = "One of several versions of a campaign's message; which one a visitor sees goes by weight.")
public record Variant(
        @Schema(
                description = "Unique in its campaign. Renaming it draws its visitors anew.",
                examples = "control",
                required = true,
                maxLength = 100)
        @NotBlank(message = "A variant needs a name.")
        @Size(max = 100, message = "A variant's name has at most 100 characters.")
        String name,

        @Schema(
                description = "Its share of the visitors, relative to the other weights. With 0 nobody sees it.",
                examples = "1",
                defaultValue = "1",
                minimum = "0",
                maximum = "10000")
        @Min(value = 0, message = "A weight can't be below 0.")
        @Max(value = 10_000, message = "A weight is at most 10,000.")
        Integer weight,

        @Schema(description = "Its words.", required = true) @NotNull(message = "A variant needs a message.") @Valid
        Message message,

        @Schema(
                description =
                        "Its words in other locales (BCP 47). A reader gets those of the own locale, else of its language, else the message.",
                defaultValue = "{}",
                maxProperties = 50)
        @Size(max = 50, message = "A message has words in at most 50 other locales.")
        Map<String, @NotNull(message = "A translation needs a message.") @Valid Message> translations,

        @Schema(
                description = "What the reader can choose from; null when the message offers no choice.",
                nullable = true)
        @Valid
        @Nullable
        Choices choices) {

    /** What visitors are counted under who are shown nothing, so that the effect of asking can be measured. No variant is called so. */
    public static final String HOLDBACK = "holdback";

    public Variant {
        weight = weight == null ? 1 : weight;
        translations = CampaignLocales.usual(translations);
    }
}
