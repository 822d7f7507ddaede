package press.masthead.campaign.placement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** Whether anything is shown in any placement, as editors see it. */
@Schema(description = "Whether anything is shown in any placement.")
public record PlacementSwitchView(
        UUID id,
        @Schema(format = "int32") int version,

        @Schema(description = "False: nothing is shown anywhere. True: the settings of each placement hold.")
        boolean enabled,

        @Schema(description = "Why, for whoever finds it so.", maxLength = 500) @Nullable
        String reason,

        Instant updatedAt)
        implements EditorialView {

    static PlacementSwitchView of(PlacementSwitch all) {
        return new PlacementSwitchView(
                all.getId(), all.getVersion(), all.isEnabled(), all.getReason(), all.getUpdatedAt());
    }
}
