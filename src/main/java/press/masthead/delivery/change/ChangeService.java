package press.masthead.delivery.change;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.change.ChangeRows.Named;
import press.masthead.delivery.change.ChangeRows.Thing;
import press.masthead.delivery.change.ChangeRows.Touch;

/**
 * Tells what changed since a token, as it is now. A transaction that commits late is not missed, because a token says exactly
 * which transactions are known.
 */
@Singleton
public class ChangeService {

    private static final UUID FIRST = new UUID(0, 0);

    private final ChangeRows rows;
    private final TokenSeal seal;
    private final Clock clock;

    ChangeService(ChangeRows rows, TokenSeal seal, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What is known at this moment. It is asked for before the transaction that reads, whose clock stands still from its
     * beginning: else it could know of a publish, and find the article not yet visible.
     */
    @Transactional
    String present() {
        return rows.snapshot();
    }

    /**
     * @param since a token, now, or null for everything that is published
     * @param present the snapshot up to which is told
     */
    @Transactional
    ChangePage read(@Nullable String since, int limit, String present) {
        Instant now = clock.instant();
        if (ChangeParameters.NOW.equals(since)) {
            return new ChangePage(List.of(), seal.seal(ChangeToken.known(present, now)), false);
        }
        ChangeToken token = since == null ? new ChangeToken(null, present, List.of(), now) : seal.open(since);
        for (String snapshot : snapshots(token)) {
            if (rows.isAhead(snapshot)) {
                throw TokenSeal.tooOld();
            }
        }
        return token.snapshot() == null
                ? everything(token, Objects.requireNonNull(token.target()), limit)
                : changes(token, token.snapshot(), Objects.requireNonNullElse(token.target(), present), now, limit);
    }

    private static List<String> snapshots(ChangeToken token) {
        List<String> snapshots = new ArrayList<>();
        if (token.snapshot() != null) {
            snapshots.add(token.snapshot());
        }
        if (token.target() != null) {
            snapshots.add(token.target());
        }
        return snapshots;
    }

    /** What changes meanwhile is told afterwards, as of the snapshot at the beginning. */
    private ChangePage everything(ChangeToken token, String target, int limit) {
        List<Thing> found = new ArrayList<>();
        ChangedType from = token.place().isEmpty()
                ? ChangedType.SECTION
                : ChangedType.of(token.place().get(0));
        UUID after =
                token.place().isEmpty() ? FIRST : UUID.fromString(token.place().get(1));
        for (ChangedType type : ChangedType.values()) {
            if (type.compareTo(from) >= 0 && found.size() <= limit) {
                found.addAll(rows.things(type, type == from ? after : FIRST, limit + 1 - found.size()));
            }
        }
        if (found.size() <= limit) {
            return new ChangePage(describe(found, null), seal.seal(ChangeToken.known(target, token.madeAt())), true);
        }
        List<Thing> page = found.subList(0, limit);
        Thing last = page.get(limit - 1);
        ChangeToken next =
                new ChangeToken(null, target, List.of(last.type(), last.id().toString()), token.madeAt());
        return new ChangePage(describe(page, null), seal.seal(next), true);
    }

    private ChangePage changes(ChangeToken token, String after, String upTo, Instant now, int limit) {
        List<Touch> found = rows.touches(after, upTo, token.place(), limit + 1);
        boolean more = found.size() > limit;
        List<Touch> page = more ? found.subList(0, limit) : found;
        Set<Thing> things = new LinkedHashSet<>();
        page.forEach(touch -> things.add(touch.thing()));
        List<ContentChange> data = describe(things, after);
        if (more) {
            Touch last = page.get(limit - 1);
            ChangeToken next = new ChangeToken(after, upTo, List.of(last.transaction(), last.number()), token.madeAt());
            return new ChangePage(data, seal.seal(next), true);
        }
        // What came after the target is for the next answer, which may be had at once.
        boolean isBehind = token.target() != null;
        Instant madeAt = isBehind ? token.madeAt() : now;
        return new ChangePage(data, seal.seal(ChangeToken.known(upTo, madeAt)), isBehind);
    }

    /** @param known the snapshot that is known; null where nothing is */
    private List<ContentChange> describe(Collection<Thing> things, @Nullable String known) {
        if (things.isEmpty()) {
            return List.of();
        }
        Map<Thing, Named> shown = rows.shown(things);
        Map<Thing, Named> seen = known == null ? Map.of() : rows.seen(things, known);
        Map<UUID, List<String>> slugs = rows.slugs(things);
        List<ContentChange> changes = new ArrayList<>();
        for (Thing thing : things) {
            Named now = shown.get(thing);
            Named before = seen.get(thing);
            List<String> slugsOfIt = slugs.getOrDefault(thing.id(), List.of());
            if (now != null) {
                boolean isNew = known == null || before == null || before.isNew();
                changes.add(change(isNew ? ChangeKind.published : ChangeKind.changed, thing, now, slugsOfIt));
            } else if (before != null) {
                changes.add(change(ChangeKind.withdrawn, thing, before, slugsOfIt));
            }
        }
        return changes;
    }

    private static ContentChange change(ChangeKind kind, Thing thing, Named named, List<String> slugs) {
        return new ContentChange(
                kind,
                thing.type(),
                thing.id(),
                named.slug(),
                named.locale(),
                named.section(),
                slugs.stream().filter(slug -> !slug.equals(named.slug())).toList());
    }
}
