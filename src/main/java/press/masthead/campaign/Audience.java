package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
                        "By the locale the reader reads in (BCP 47); one of these. A language alone fits all of its locales. Empty: all.",
                examples = "[\"en\", \"pt-BR\"]",
                defaultValue = "[]",
                maxItems = 50)
        @Size(max = 50, message = "At most 50 locales can be named.")
        List<
                        @NotBlank(message = "A locale can't be empty.")
                        @Size(max = 35, message = "A locale has at most 35 characters.") String>
                locales,

        @Schema(
                description = "By what the reader reads on; one of these. Empty: everything.",
                examples = "[\"mobile\", \"app\"]",
                defaultValue = "[]",
                maxItems = 4)
        @Size(max = 4, message = "At most 4 devices can be named.")
        List<@NotNull(message = "A device is mobile, tablet, desktop or app.") Device> devices,

        @Schema(
                description = "Whether the reader is signed in. Left out: either way.",
                examples = "false",
                nullable = true)
        @Nullable
        Boolean signedIn,

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
                description =
                        "How many days ago the reader gave last. Left out: any number, or never. A reader of whom it is not known counts as one who never gave.",
                nullable = true)
        @Valid
        @Nullable
        DayRange contributedDaysAgo,

        @Schema(
                description = "How many articles the reader has viewed at least. Unknown counts as 0.",
                examples = "0",
                defaultValue = "0",
                minimum = "0",
                maximum = "100000")
        @Min(value = 0, message = "The number of views can't be below 0.")
        @Max(value = 100_000, message = "The number of views is at most 100,000.")
        Integer minViews,

        @Schema(
                description = "How many articles the reader has viewed at most. Left out: any number.",
                examples = "50",
                nullable = true,
                minimum = "0",
                maximum = "100000")
        @Min(value = 0, message = "The number of views can't be below 0.")
        @Max(value = 100_000, message = "The number of views is at most 100,000.")
        @Nullable
        Integer maxViews,

        @Schema(
                description = "Counts only the views of so many days of 24 hours. Left out: all that are known.",
                examples = "30",
                nullable = true,
                minimum = "1",
                maximum = "365")
        @Min(value = 1, message = "Views are counted over at least 1 day.")
        @Max(value = 365, message = "Views are counted over at most 365 days.")
        @Nullable
        Integer viewsInDays,

        @Schema(
                description =
                        "Counts only the views of articles that have one of these tags; ids or slugs. Empty: all articles.",
                examples = "[\"syria\"]",
                defaultValue = "[]",
                maxItems = 200)
        @Size(max = 200, message = "At most 200 tags can be named.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                viewsOfTags) {

    static final Audience EVERYONE = new Audience(
            TargetedCountries.ALL,
            TargetedReferences.ALL,
            TargetedReferences.ALL,
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            0,
            null,
            null,
            List.of());

    public Audience {
        countries = countries == null ? TargetedCountries.ALL : countries;
        sections = sections == null ? TargetedReferences.ALL : sections;
        tags = tags == null ? TargetedReferences.ALL : tags;
        locales = CampaignLocales.usual(locales);
        devices = devices == null ? List.of() : devices;
        supporterStatus = supporterStatus == null ? List.of() : supporterStatus;
        minViews = minViews == null ? 0 : minViews;
        viewsOfTags = viewsOfTags == null ? List.of() : viewsOfTags;
    }

    Audience with(TargetedReferences sections, TargetedReferences tags, List<String> viewsOfTags) {
        return new Audience(
                countries,
                sections,
                tags,
                locales,
                devices,
                signedIn,
                supporterStatus,
                contributedDaysAgo,
                minViews,
                maxViews,
                viewsInDays,
                viewsOfTags);
    }
}
