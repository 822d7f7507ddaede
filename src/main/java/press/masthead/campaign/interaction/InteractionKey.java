package press.masthead.campaign.interaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What makes an interaction the same as another, so that it is counted once. In the order of keys they are written, so that two
 * nodes that write the same ones do not wait for each other.
 *
 * @param day on which it happened (UTC), by the time that the frontend sent
 * @param id that the frontend made up
 */
record InteractionKey(LocalDate day, UUID campaign, String id) implements Comparable<InteractionKey> {

    private static final Comparator<InteractionKey> ORDER = Comparator.comparing(InteractionKey::day)
            .thenComparing(InteractionKey::campaign)
            .thenComparing(InteractionKey::id);

    @Override
    public int compareTo(InteractionKey other) {
        return ORDER.compare(this, other);
    }
}
