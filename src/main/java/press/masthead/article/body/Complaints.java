package press.masthead.article.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/**
 * What is wrong with one body, for its editor. A text has no finer pointer than itself, so the sentences about it name the
 * line, and quote what they mean.
 */
final class Complaints {

    private static final Pattern BLOCK = Pattern.compile("/blocks/(\\d+)(?:/.*)?");

    private final Faults faults;
    private final boolean ofText;
    private @Nullable SourceText places;
    private List<Integer> lines = List.of();
    private int line;
    private int count;

    Complaints(Faults faults, boolean ofText) {
        this.faults = faults;
        this.ofText = ofText;
    }

    /** What is being read is in this text. */
    void places(SourceText source) {
        places = source;
    }

    /** What is told from now on is about this, or what is in it. */
    void at(Node node) {
        int found = places == null ? 0 : places.line(node);
        line = found > 0 ? found : line;
    }

    /** What is told from now on is about this line. */
    void at(int line) {
        this.line = line;
    }

    /** The line that is being read, from 1; 0 when that is not known. */
    int line() {
        return line;
    }

    /** The text has been read, and these are the lines that its blocks stand in. */
    void lines(List<Integer> ofBlocks) {
        lines = ofBlocks;
        line = 0;
    }

    void add(String pointer, String code, String detail) {
        count++;
        if (count < Limits.FAULTS) {
            faults.add(ofText ? "/text" : pointer, code, placed(pointer, detail));
        } else if (count == Limits.FAULTS) {
            faults.add(ofText ? "/text" : "/blocks", "too-many", "More is wrong with this body than is listed here.");
        }
    }

    private String placed(String pointer, String detail) {
        Matcher block = BLOCK.matcher(pointer);
        int index = block.matches() ? Integer.parseInt(block.group(1)) : -1;
        int place = index >= 0 && index < lines.size() ? lines.get(index) : line;
        return ofText && place > 0 ? "Line %d: %s".formatted(place, detail) : detail;
    }

    /** Whether something is wrong at this place already, so that nobody knows what was meant. */
    boolean told(String pointer) {
        return !ofText && faults.any(pointer);
    }

    /** What could not be read, and was told of, is not missing. */
    void required(String pointer, String sentence) {
        if (!told(pointer)) {
            add(pointer, "required", sentence);
        }
    }

    void notAllowed(String pointer, String sentence) {
        add(pointer, "not-allowed", sentence);
    }

    /** Notes that there are more of something than the limit. */
    void tooMany(String pointer, String what, int limit, int found) {
        add(
                pointer,
                "too-many",
                "%s at most; this has %s."
                        .formatted(what.formatted(Characters.number(limit)), Characters.number(found)));
    }

    boolean none() {
        return count == 0;
    }
}
