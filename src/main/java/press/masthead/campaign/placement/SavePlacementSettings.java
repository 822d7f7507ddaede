package press.masthead.campaign.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Placement;
import press.masthead.json.NotWritable;

/** What holds for all campaigns of a placement, as a campaigner sends it. What is left out has its default. */
@NotWritable(field = "placement", detail = "placement stands in the address.")
@Schema(description = "What holds for all campaigns of a placement. What is left out has its default.")
public record SavePlacementSettings(
        @Schema(description = "Whether it shows anything at all.", defaultValue = "true")
        Boolean enabled,

        @Schema(
                description =
                        "Which share of the visitors is shown nothing here, the same for all campaigns, so that the effect of asking can be measured.",
                examples = "0.05",
                defaultValue = "0",
                minimum = "0",
                maximum = "0.5")
        @DecimalMin(value = "0", message = "A holdback is at least 0.")
        @DecimalMax(value = "0.5", message = "A holdback is at most 0.5, which is every other visitor.")
        Double holdback,

        @Schema(description = "The frequency cap of campaigns that have none. Left out: no limit.", nullable = true)
        @Valid
        @Nullable
        FrequencyCap defaultFrequencyCap,

        @Schema(
                description = "It shows nothing on a page where one of these shows something.",
                examples = "[\"modal\"]",
                defaultValue = "[]",
                maxItems = 4)
        @Size(max = 4, message = "A placement yields to at most 4 others.")
        List<@NotNull(message = "A placement is banner, notice, epic, modal or inline.") Placement> yieldsTo,

        @Schema(description = "Where it shows nothing.", defaultValue = "[]", maxItems = 50)
        @Size(max = 50, message = "A placement has at most 50 exclusion rules.")
        List<@NotNull(message = "A rule needs a name.") @Valid ExclusionRule> exclusionRules) {

    static final SavePlacementSettings DEFAULTS = new SavePlacementSettings(true, 0.0, null, List.of(), List.of());

    public SavePlacementSettings {
        enabled = enabled == null || enabled;
        holdback = holdback == null ? 0.0 : holdback;
        yieldsTo = yieldsTo == null ? List.of() : yieldsTo;
        exclusionRules = exclusionRules == null ? List.of() : exclusionRules;
    }

    SavePlacementSettings with(List<ExclusionRule> exclusionRules) {
        return new SavePlacementSettings(enabled, holdback, defaultFrequencyCap, yieldsTo, exclusionRules);
    }
}
