package press.masthead.campaign.selection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;

/**
 * The messages that were written last, in bounded memory: most readers get what another reader got before. They are as they would
 * be if they were written anew.
 */
final class WrittenMessages {

    private static final int MOST = 2_000;

    private record Wanted(LiveVariant variant, LiveVariant.Told told) {}

    private final Cache<Wanted, ShownMessage> written =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    ShownMessage of(LiveVariant variant, PageContext page, Instant now, String newsroomCurrency) {
        return written.get(
                new Wanted(variant, variant.told(page, now)), wanted -> variant.write(page, now, newsroomCurrency));
    }
}
