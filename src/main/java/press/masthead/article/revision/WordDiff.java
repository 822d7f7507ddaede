package press.masthead.article.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares texts word by word, in any script (UAX 29).
 *
 * <p>All texts of one comparison share an effort. Where it would be exceeded, the middle of a text that is not the same is
 * told as removed and added whole, so that two bodies of any size are compared in a moment.
 */
final class WordDiff {

    private static final long MOST_STEPS = 30_000_000;

    private final BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    private long stepsLeft = MOST_STEPS;
    private boolean coarse;

    /** Whether some texts were too long to be compared word by word. */
    boolean isCoarse() {
        return coarse;
    }

    List<TextSegment> compare(String from, String to) {
        List<String> before = words(from);
        List<String> after = words(to);
        int most = Math.min(before.size(), after.size());
        int begin = 0;
        while (begin < most && before.get(begin).equals(after.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < most - begin && last(before, end).equals(last(after, end))) {
            end++;
        }
        Segments segments = new Segments();
        segments.add(SegmentKind.same, before.subList(0, begin));
        compare(before.subList(begin, before.size() - end), after.subList(begin, after.size() - end), segments);
        segments.add(SegmentKind.same, before.subList(before.size() - end, before.size()));
        return segments.end();
    }

    private void compare(List<String> from, List<String> to, Segments segments) {
        long steps = (long) (from.size() + to.size()) * (from.size() + to.size());
        if (!from.isEmpty() && !to.isEmpty() && steps <= stepsLeft) {
            stepsLeft -= steps;
            int done = 0;
            for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
                int at = delta.getSource().getPosition();
                segments.add(SegmentKind.same, from.subList(done, at));
                segments.add(SegmentKind.removed, delta.getSource().getLines());
                segments.add(SegmentKind.added, delta.getTarget().getLines());
                done = at + delta.getSource().size();
            }
            segments.add(SegmentKind.same, from.subList(done, from.size()));
        } else {
            coarse = coarse || !from.isEmpty() && !to.isEmpty();
            segments.add(SegmentKind.removed, from);
            segments.add(SegmentKind.added, to);
        }
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static String last(List<String> words, int fromEnd) {
        return words.get(words.size() - 1 - fromEnd);
    }
}
