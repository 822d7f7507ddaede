package press.masthead.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class WordDiffPropertyTest {

    @Property
    void losesNoCharacter(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String from,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String to) {
        String spacedFrom = from.replace('d', ' ');
        String spacedTo = to.replace('d', ' ');
        List<TextSegment> segments = new WordDiff().compare(spacedFrom, spacedTo);
        assertThat(join(segments, SegmentKind.removed)).isEqualTo(spacedFrom);
        assertThat(join(segments, SegmentKind.added)).isEqualTo(spacedTo);
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
    }

    private static String join(List<TextSegment> segments, SegmentKind kind) {
        return segments.stream()
                .filter(segment -> segment.kind() == kind || segment.kind() == SegmentKind.same)
                .map(TextSegment::text)
                .collect(Collectors.joining());
    }
}
