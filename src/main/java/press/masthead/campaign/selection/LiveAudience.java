package press.masthead.campaign.selection;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Device;
import press.masthead.campaign.SupporterStatus;

/**
 * Whom a live campaign speaks to, with every reference resolved. All of its parts have to fit.
 *
 * @param countries ISO 3166-1 alpha-2, in capitals
 * @param locales ranges of BCP 47, one of which has to fit; empty: all
 * @param devices one of these; empty: all
 * @param signedIn whether the reader has to be signed in, or must not be; null: either
 * @param supporterStatus one of these; empty: everyone
 * @param contributed how long ago the last contribution has to be; null: whether and whenever
 * @param views how many articles the reader has to have viewed
 */
public record LiveAudience(
        Targeting<String> countries,
        Targeting<UUID> sections,
        Targeting<UUID> tags,
        Set<String> locales,
        Set<Device> devices,
        @Nullable Boolean signedIn,
        Set<SupporterStatus> supporterStatus,
        @Nullable DaysAgo contributed,
        WantedViews views) {

    /** Everyone, everywhere. */
    public static final LiveAudience EVERYONE = new LiveAudience(
            Targeting.all(),
            Targeting.all(),
            Targeting.all(),
            Set.of(),
            Set.of(),
            null,
            Set.of(),
            null,
            WantedViews.ANY);

    public LiveAudience {
        locales = Set.copyOf(locales);
        devices = Set.copyOf(devices);
        supporterStatus = Set.copyOf(supporterStatus);
    }
}
