package press.masthead.campaign.interaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;

/** One thing that a reader did with a message, as a frontend tells of it. */
@Schema(name = "CampaignEvent", description = "One thing that a reader did with a message.")
public record Interaction(
        @Schema(
                description =
                        "Made up by the frontend when it happens, such as a UUID, and sent again with each retry: what has the same id, campaign and day is counted once. Visible ASCII characters.",
                examples = "5f1c8a52-7a0e-4d0b-9b8e-2f8a4c1d9e33",
                required = true,
                minLength = 1,
                maxLength = 64,
                pattern = "^[!-~]{1,64}$")
        @NotBlank(message = "An event needs an id, by which it is counted once.")
        @Size(max = 64, message = "The id of an event has at most 64 characters.")
        @Pattern(regexp = "[!-~]*", message = "The id of an event has visible ASCII characters only.")
        String id,

        @Schema(required = true, examples = "impression")
        @NotNull(message = "An event has a type: impression, click, dismissal, reminderRequested or checkoutStarted.")
        InteractionType type,

        @Schema(
                description =
                        "The name of the variant that the reader saw; holdback for a message that was held back, which can only be an impression.",
                examples = "control",
                required = true,
                maxLength = 100)
        @NotBlank(message = "An event names the variant that the reader saw.")
        @Size(max = 100, message = "A variant's name has at most 100 characters.")
        String variant,

        @Schema(description = "Where the reader saw it: that of the campaign, which is also what leaving it out means.")
        @Nullable
        Placement placement,

        @Schema(
                description =
                        "When it happened, by the reader's clock, and the same with each retry. One that is up to a day ahead counts as now.",
                examples = "2026-11-28T08:30:00Z",
                required = true,
                maxLength = 40)
        @NotNull(message = "An event tells when it happened.")
        Instant at,

        @Schema(
                description =
                        "The reader's country (ISO 3166-1 alpha-2). Left out, empty or unknown, it counts for no country.",
                examples = "US",
                maxLength = 60)
        @Size(max = 60, message = "A country is a code of two letters such as DE or US.")
        @Nullable
        String country,

        @Schema(
                description =
                        "The opaque value that the frontend made up for the reader. It is not stored; the number of different ones is estimated.",
                examples = "8f14e45f",
                maxLength = 200)
        @Size(max = 200, message = "A visitor has at most 200 characters.")
        @Nullable
        String visitor,

        @Schema(
                description = "The article on the page, by id or slug. It is kept as it is sent.",
                examples = "after-surprise-assad-visit",
                maxLength = 200)
        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Nullable
        String article) {}
