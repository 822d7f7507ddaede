package press.masthead.article.body;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The keys of a body that is saved anew as Markdown or HTML, in which there are none: each block takes over that of the block
 * that it was before, so that an edit of one leaves all others as they are.
 */
public final class KeptKeys {

    private static final int MOST_PAIRS = 40_000;

    /** What each block was before, by its place; a new one was nothing. */
    private final Map<Integer, Part> old = new HashMap<>();

    private KeptKeys() {}

    private record Stretch(List<Part> before, List<Part> now) {
        Stretch() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The blocks of now, with the keys of those of before; what says the same is the same. */
    public static List<Block> of(List<Block> before, List<Block> now) {
        List<Part> parts = Part.of(now);
        KeptKeys kept = new KeptKeys();
        List<Stretch> changed = kept.match(new Stretch(Part.of(before), parts), Part::saysTheSame);
        kept.matchMoved(changed);
        changed.forEach(kept::matchChanged);
        return kept.keyed(parts);
    }

    /** Notes which are the same in their order. What lies between these is left. */
    private List<Stretch> match(Stretch all, BiPredicate<Part, Part> same) {
        List<Stretch> left = new ArrayList<>();
        Stretch open = new Stretch();
        for (AbstractDelta<Part> delta : DiffUtils.diff(
                        all.before, all.now, new MyersDiffWithLinearSpace<>(same), null, true)
                .getDeltas()) {
            List<Part> before = delta.getSource().getLines();
            List<Part> now = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < now.size(); i++) {
                    old.put(now.get(i).place(), before.get(i));
                }
                left.add(open);
                open = new Stretch();
            } else {
                open.before.addAll(before);
                open.now.addAll(now);
            }
        }
        left.add(open);
        return left;
    }

    /** Notes which are the same but stand elsewhere, and takes them out. */
    private void matchMoved(List<Stretch> changed) {
        Map<Block, Deque<Part>> gone = new HashMap<>();
        changed.forEach(stretch -> stretch.before.forEach(part ->
                gone.computeIfAbsent(part.content(), none -> new ArrayDeque<>()).add(part)));
        Set<Part> moved = new HashSet<>();
        changed.forEach(stretch -> stretch.now.removeIf(part -> {
            Part found = gone.getOrDefault(part.content(), new ArrayDeque<>()).poll();
            if (found != null) {
                old.put(part.place(), found);
                moved.add(found);
            }
            return found != null;
        }));
        changed.forEach(stretch -> stretch.before.removeIf(moved::contains));
    }

    /** Notes which stand in for others: those with much the same words first, then those of the same kind. */
    private void matchChanged(Stretch stretch) {
        boolean isShort = stretch.before.size() * stretch.now.size() <= MOST_PAIRS;
        List<Stretch> left = isShort ? match(stretch, Part::isLike) : List.of(stretch);
        left.forEach(one -> match(one, Part::isOfKindOf));
    }

    private List<Block> keyed(List<Part> now) {
        Keys keys = new Keys();
        old.values().forEach(part -> keys.take(key(part)));
        return now.stream()
                .map(part -> {
                    Part was = old.get(part.place());
                    return was == null
                            ? part.block().withKey(keys.take(key(part)))
                            : part.saysTheSame(was) ? was.block() : changed(part.block(), was);
                })
                .toList();
    }

    private static Block changed(Block block, Part was) {
        Block linked = block instanceof TextBlock text && was.block() instanceof TextBlock before
                ? linked(text, before.markDefs())
                : block;
        return linked.withKey(key(was));
    }

    /** The same text, with links that have the keys of those that led to the same before. */
    private static TextBlock linked(TextBlock text, List<LinkDef> before) {
        Map<String, Deque<String>> known = new HashMap<>();
        before.forEach(link ->
                known.computeIfAbsent(link.href(), none -> new ArrayDeque<>()).add(link.key()));
        Map<String, String> renamed = new HashMap<>();
        Keys keys = new Keys();
        text.markDefs().forEach(link -> {
            String key = known.getOrDefault(link.href(), new ArrayDeque<>()).poll();
            if (key != null) {
                renamed.put(link.key(), keys.take(key));
            }
        });
        text.markDefs().forEach(link -> renamed.computeIfAbsent(link.key(), keys::take));
        return text.withLinks(renamed);
    }

    private static String key(Part part) {
        return Objects.requireNonNull(part.block().key());
    }
}
