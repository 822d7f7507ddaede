package press.masthead.campaign.selection;

import java.util.Set;
import java.util.UUID;
import press.masthead.campaign.SupporterStatus;

/**
 * Whom a live campaign speaks to, with every reference resolved. All of its parts have to fit.
 *
 * @param countries ISO 3166-1 alpha-2, in capitals
 * @param supporterStatus one of these; empty: everyone
 * @param minViews how many articles the reader has viewed at least
 */
public record LiveAudience(
        Targeting<String> countries,
        Targeting<UUID> sections,
        Targeting<UUID> tags,
        Set<SupporterStatus> supporterStatus,
        int minViews) {

    /** Everyone, everywhere. */
    public static final LiveAudience EVERYONE =
            new LiveAudience(Targeting.all(), Targeting.all(), Targeting.all(), Set.of(), 0);

    public LiveAudience {
        supporterStatus = Set.copyOf(supporterStatus);
    }
}
