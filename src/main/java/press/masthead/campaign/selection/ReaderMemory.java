package press.masthead.campaign.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import press.masthead.campaign.Dismissal;
import press.masthead.campaign.FrequencyCap;

/**
 * What the frontend remembers of a reader and a campaign, held against the campaign's limits. A time in the future, of
 * a device whose clock is ahead, counts as just now would.
 */
final class ReaderMemory {

    private ReaderMemory() {}

    static boolean isBelowCap(LiveCampaign campaign, Reader reader, Instant now) {
        FrequencyCap cap = campaign.frequencyCap();
        if (cap == null || reader.seen().isEmpty()) {
            return true;
        }
        Instant windowStart = now.minus(Duration.ofDays(cap.days()));
        long shows = Stream.of(campaign.slug(), campaign.id().toString())
                .flatMap(name -> reader.seen().getOrDefault(name, List.of()).stream())
                .filter(time -> time.isAfter(windowStart))
                .count();
        return shows < cap.shows();
    }

    static boolean isNotSilenced(LiveCampaign campaign, Reader reader, Instant now) {
        Dismissal dismissal = campaign.dismissal();
        if (dismissal == null || reader.closed().isEmpty()) {
            return true;
        }
        Instant silenceStart = now.minus(Duration.ofDays(dismissal.silenceDays()));
        return Stream.of(campaign.slug(), campaign.id().toString()).noneMatch(name -> {
            Instant closed = reader.closed().get(name);
            return closed != null && closed.isAfter(silenceStart);
        });
    }
}
