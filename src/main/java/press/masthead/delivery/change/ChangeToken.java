package press.masthead.delivery.change;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read. All that committed in the snapshot is known to them, besides, while they read on towards the next
 * snapshot, what stands before a place.
 *
 * @param snapshot of PostgreSQL; null while everything that is published is read for the first time
 * @param target the snapshot up to which is being read; null if all of that was read
 * @param place the transaction and number of the last change, or the type and id of the last thing
 * @param madeAt when what is known was true
 */
record ChangeToken(@Nullable String snapshot, @Nullable String target, List<String> place, Instant madeAt) {

    ChangeToken {
        place = List.copyOf(place);
    }

    static ChangeToken known(String snapshot, Instant madeAt) {
        return new ChangeToken(snapshot, null, List.of(), madeAt);
    }

    List<String> parts() {
        return List.of(
                Objects.requireNonNullElse(snapshot, ""),
                Objects.requireNonNullElse(target, ""),
                madeAt.toString(),
                place.isEmpty() ? "" : place.get(0),
                place.isEmpty() ? "" : place.get(1));
    }

    static ChangeToken of(List<String> parts) {
        return new ChangeToken(
                parts.get(0).isEmpty() ? null : parts.get(0),
                parts.get(1).isEmpty() ? null : parts.get(1),
                parts.get(3).isEmpty() ? List.of() : List.of(parts.get(3), parts.get(4)),
                Instant.parse(parts.get(2)));
    }
}
