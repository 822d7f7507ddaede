package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;
import press.masthead.campaign.placement.SavePlacementSettings;
import press.masthead.campaign.selection.ExclusionRule;
import press.masthead.campaign.selection.LivePlacement;

/** A row of the view of how placements are set. */
@Entity
@Immutable
@Table(name = "placement_settings")
class PlacementSettingsRow {

    @Id
    private String placement = "";

    private boolean enabled;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePlacementSettings content;

    /** It as selection needs it. */
    LivePlacement live() {
        SavePlacementSettings settings = Objects.requireNonNull(content);
        return new LivePlacement(
                Placement.valueOf(placement),
                enabled,
                settings.holdback(),
                settings.defaultFrequencyCap(),
                Set.copyOf(settings.yieldsTo()),
                settings.exclusionRules().stream()
                        .map(rule -> new ExclusionRule(
                                rule.name(),
                                ids(rule.sections()),
                                ids(rule.tags()),
                                ids(rule.articles()),
                                rule.from(),
                                rule.until()))
                        .toList());
    }

    private static Set<UUID> ids(List<String> references) {
        return references.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
