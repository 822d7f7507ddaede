package press.masthead.campaign.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Dismissal;
import press.masthead.campaign.FrequencyCap;

/**
 * What the frontend remembers of a reader, held against a campaign's limits. A time in the future, of a device whose clock
 * is ahead, counts as just now would.
 */
final class ReaderMemory {

    private ReaderMemory() {}

    static boolean isBelowCap(Candidate candidate, Reader reader, Instant now) {
        FrequencyCap cap = candidate.cap();
        if (cap == null || reader.seen().isEmpty()) {
            return true;
        }
        Instant windowStart = now.minus(Duration.ofDays(cap.days()));
        int shown = 0;
        for (String name : candidate.names()) {
            shown += after(windowStart, reader.seen().get(name));
        }
        return shown < cap.shows();
    }

    static boolean isNotSilenced(Candidate candidate, Reader reader, Instant now) {
        Dismissal dismissal = candidate.campaign().dismissal();
        if (dismissal == null || reader.closed().isEmpty()) {
            return true;
        }
        Instant silenceStart = now.minus(Duration.ofDays(dismissal.silenceDays()));
        for (String name : candidate.names()) {
            if (isAfter(silenceStart, reader.closed().get(name))) {
                return false;
            }
        }
        return true;
    }

    /** How many articles the reader has viewed, of those that count. What is unknown is 0. */
    static long views(WantedViews wanted, Reader reader, Instant now) {
        if (wanted.days() == null && wanted.tags().isEmpty() && reader.views() != null) {
            return reader.views();
        }
        long count = 0;
        for (ViewedArticles viewed : reader.viewed()) {
            boolean counts = wanted.tags().isEmpty() ? viewed.tags().isEmpty() : viewed.hasOneOf(wanted.tags());
            if (counts
                    && !DaysAgo.isToCome(viewed.day(), now)
                    && (wanted.days() == null || DaysAgo.since(viewed.day(), now) < wanted.days())) {
                count += viewed.count();
            }
        }
        return count;
    }

    private static int after(Instant start, @Nullable List<Instant> times) {
        int count = 0;
        if (times != null) {
            for (Instant time : times) {
                count += time.isAfter(start) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isAfter(Instant start, @Nullable Instant time) {
        return time != null && time.isAfter(start);
    }
}
