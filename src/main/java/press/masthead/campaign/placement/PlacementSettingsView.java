package press.masthead.campaign.placement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Placement;
import press.masthead.editorial.EditorialView;

/** What holds for all campaigns of a placement, as editors see it. */
@Schema(description = "What holds for all campaigns of a placement.")
public record PlacementSettingsView(
        UUID id,
        @Schema(format = "int32") int version,
        Placement placement,

        @Schema(description = "Whether it shows anything at all, as long as all placements are not turned off.")
        boolean enabled,

        @Schema(description = "Which share of the visitors is shown nothing here.", minimum = "0", maximum = "0.5")
        double holdback,

        @Nullable FrequencyCap defaultFrequencyCap,
        @Schema(maxItems = 4) List<Placement> yieldsTo,

        @Schema(description = "Sections, tags and articles are named by their ids.", maxItems = 50)
        List<ExclusionRule> exclusionRules,

        Instant updatedAt)
        implements EditorialView {

    static PlacementSettingsView of(PlacementSettings settings) {
        SavePlacementSettings content = settings.getContent();
        return new PlacementSettingsView(
                settings.getId(),
                settings.getVersion(),
                settings.getPlacement(),
                content.enabled(),
                content.holdback(),
                content.defaultFrequencyCap(),
                content.yieldsTo(),
                content.exclusionRules(),
                settings.getUpdatedAt());
    }
}
