package press.masthead.article.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyText;

/** Compares two bodies block by block: blocks of the same key are the same block at two times. */
final class BodyComparison {

    private final WordDiff words;

    BodyComparison(WordDiff words) {
        this.words = words;
    }

    /** In the order of the second body; what was removed stands before all. */
    List<BlockChange> compare(List<Block> from, List<Block> to) {
        Map<String, Block> before = byKey(from);
        Map<String, Block> after = byKey(to);
        Set<String> moved = moved(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        List<BlockChange> changes = new ArrayList<>();
        before.forEach((key, block) -> {
            if (!after.containsKey(key)) {
                changes.add(new BlockChange(key, BlockChangeKind.removed, block, null, compare(block, null)));
            }
        });
        after.forEach((key, block) -> {
            Block old = before.get(key);
            if (old == null) {
                changes.add(new BlockChange(key, BlockChangeKind.added, null, block, compare(null, block)));
            } else if (!old.equals(block)) {
                changes.add(new BlockChange(key, BlockChangeKind.changed, old, block, compare(old, block)));
            } else if (moved.contains(key)) {
                changes.add(new BlockChange(key, BlockChangeKind.moved, block, block, List.of()));
            }
        });
        return changes;
    }

    private List<TextSegment> compare(@Nullable Block from, @Nullable Block to) {
        return words.compare(text(from), text(to));
    }

    private static String text(@Nullable Block block) {
        return block == null ? "" : BodyText.write(List.of(block));
    }

    private static Map<String, Block> byKey(List<Block> blocks) {
        Map<String, Block> byKey = new LinkedHashMap<>();
        blocks.forEach(block -> byKey.put(Objects.requireNonNull(block.key()), block));
        return byKey;
    }

    /** What has to be taken out and put in elsewhere to make one order of the other. */
    private static Set<String> moved(List<String> from, List<String> to) {
        Set<String> taken = new HashSet<>();
        Set<String> put = new HashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            taken.addAll(delta.getSource().getLines());
            put.addAll(delta.getTarget().getLines());
        }
        taken.retainAll(put);
        return taken;
    }
}
