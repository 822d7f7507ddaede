package press.masthead.campaign.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one page view shows, and why. */
@Schema(description = "What one page view shows, and why.")
public record Selection(
        @Schema(description = "The message of each placement.", required = true)
        PlacementMessages placements,

        @Schema(
                description =
                        "The placements that stay empty because the visitor is one of those who are shown nothing there.",
                required = true,
                maxItems = 5)
        List<HeldBack> heldBack,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "What became of each campaign, in the order in which they were tried. Only for a key that may see campaigns.",
                maxItems = 10000)
        @Nullable
        List<Explanation> explanations) {}
