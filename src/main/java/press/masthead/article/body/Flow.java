package press.masthead.article.body;

import static press.masthead.json.Characters.isBlank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that is put together piece by piece, with white space as browsers show it (CSS Text 3, section 4.1): a run of it is one
 * space, and there is none at either end of a line.
 */
final class Flow {

    private record Run(@Nullable String key, StringBuilder text, List<String> marks) {}

    private final List<Run> runs = new ArrayList<>();
    private char last = '\n';
    private int breaks;

    /** The same spans as they are shown; neighbours with the same marks are one. None when nothing can be seen of them. */
    static List<Span> shown(List<Span> spans) {
        Flow flow = new Flow();
        for (Span span : spans) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    flow.lineBreak(span.key(), span.marks());
                }
                flow.append(lines[i], span.key(), span.marks());
            }
        }
        return flow.spans();
    }

    /** A text without marks as it is shown. */
    static String shown(String text) {
        List<Span> spans = shown(List.of(new Span(null, text, List.of())));
        return spans.isEmpty() ? "" : spans.get(0).text();
    }

    static boolean visible(CharSequence text) {
        return !isBlank(text);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    void append(String text, @Nullable String key, List<String> marks) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isSpace(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                put(text, from, to, key, marks);
            } else if (last != ' ' && last != '\n') {
                put(" ", 0, 1, key, marks);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    void lineBreak(@Nullable String key, List<String> marks) {
        if (!isEmpty()) {
            trim(" ");
            put("\n", 0, 1, key, marks);
        }
    }

    /** Begins a new paragraph within the same text, once there is something to put in it. */
    void blankLine() {
        breaks = isEmpty() ? 0 : 2;
        last = isEmpty() ? last : '\n';
    }

    private void put(String text, int from, int to, @Nullable String key, List<String> marks) {
        if (breaks > 0) {
            trim(" \n");
            run(key, marks).text.append("\n".repeat(breaks));
            breaks = 0;
        }
        run(key, marks).text.append(text, from, to);
        last = text.charAt(to - 1);
    }

    private Run run(@Nullable String key, List<String> marks) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).marks.equals(marks)) {
            runs.add(new Run(key, new StringBuilder(), marks));
        }
        return runs.get(runs.size() - 1);
    }

    private void trim(String what) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            StringBuilder text = runs.get(i).text;
            while (text.length() > 0 && what.indexOf(text.charAt(text.length() - 1)) >= 0) {
                text.setLength(text.length() - 1);
            }
            if (text.length() > 0) {
                return;
            }
            runs.remove(i);
        }
    }

    /** What was put together; nothing when nothing can be seen of it. */
    List<Span> spans() {
        trim(" \n");
        return runs.stream().anyMatch(run -> visible(run.text))
                ? runs.stream()
                        .map(run -> new Span(run.key, run.text.toString(), run.marks))
                        .toList()
                : List.of();
    }
}
