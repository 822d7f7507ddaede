package press.masthead.article.revision;

import java.util.ArrayList;
import java.util.List;

/** Puts a comparison together; what follows its like becomes one piece with it. */
final class Segments {

    private final List<TextSegment> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private SegmentKind kind = SegmentKind.same;

    void add(SegmentKind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (kind != this.kind) {
            end();
            this.kind = kind;
        }
        words.forEach(text::append);
    }

    List<TextSegment> end() {
        if (text.length() > 0) {
            all.add(new TextSegment(kind, text.toString()));
            text.setLength(0);
        }
        return List.copyOf(all);
    }
}
