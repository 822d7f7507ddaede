package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which readers, on which pages, a campaign speaks to: all of its fields have to fit. */
@Schema(
        name = "CampaignAudience",
        description = "Which readers, on which pages, a campaign speaks to: all of its fields have to fit.")
public record Audience(
        @Schema(description = "By the reader's country. Left out: all.") @Valid
        TargetedCountries countries,

        @Schema(description = "By the page's section, which includes the sections above it. Left out: all.") @Valid
        TargetedReferences sections,

        @Schema(description = "By the page's tags. Left out: all.") @Valid
        TargetedReferences tags,

        @Schema(
                description =
                        "By what the reader has given so far; one of these. Empty: everyone. A reader of whom nothing is known counts as none.",
                examples = "[\"none\", \"lapsed\"]",
                defaultValue = "[]",
                maxItems = 10)
        @Size(max = 10, message = "At most 10 supporter statuses can be named.")
        List<@NotNull(message = "A supporter status is none, once, recurring or lapsed.") SupporterStatus>
                supporterStatus,

        @Schema(
                description = "How many articles the reader has viewed at least. Unknown counts as 0.",
                examples = "0",
                defaultValue = "0",
                minimum = "0",
                maximum = "100000")
        @Min(value = 0, message = "The number of views can't be below 0.")
        @Max(value = 100_000, message = "The number of views is at most 100,000.")
        Integer minViews) {

    static final Audience EVERYONE =
            new Audience(TargetedCountries.ALL, TargetedReferences.ALL, TargetedReferences.ALL, List.of(), 0);

    public Audience {
        countries = countries == null ? TargetedCountries.ALL : countries;
        sections = sections == null ? TargetedReferences.ALL : sections;
        tags = tags == null ? TargetedReferences.ALL : tags;
        supporterStatus = supporterStatus == null ? List.of() : supporterStatus;
        minViews = minViews == null ? 0 : minViews;
    }

    Audience with(TargetedReferences sections, TargetedReferences tags) {
        return new Audience(countries, sections, tags, supporterStatus, minViews);
    }
}
