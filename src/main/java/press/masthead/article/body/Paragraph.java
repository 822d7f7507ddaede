package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The paragraph that is being read: its text so far, with white space collapsed as browsers do (CSS Text 3, section 4.1). */
final class Paragraph {

    private record Run(StringBuilder text, List<String> marks) {}

    private final List<Run> runs = new ArrayList<>();
    private Context context = Context.TOP;
    private char last = '\n';
    private boolean started;
    private int breaks;

    void append(String text, Context from) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                put(c, from);
            } else if (last != ' ' && last != '\n') {
                put(' ', from);
            }
        }
    }

    void lineBreak(Context from) {
        if (started) {
            trim(" ");
            put('\n', from);
        }
    }

    /** Begins a new paragraph within the same item of a list, once there is something to put in it. */
    void blankLine() {
        breaks = started ? 2 : 0;
        last = started ? '\n' : last;
    }

    private void put(char c, Context from) {
        if (!started) {
            context = from;
            started = true;
        }
        if (breaks > 0) {
            trim(" \n");
            run(from).text.append("\n".repeat(breaks));
            breaks = 0;
        }
        run(from).text.append(c);
        last = c;
    }

    private Run run(Context from) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).marks.equals(from.marks())) {
            runs.add(new Run(new StringBuilder(), from.marks()));
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

    Context context() {
        return context;
    }

    boolean started() {
        return started;
    }

    /** The spans of what was read; none when nothing can be seen of it. */
    List<Span> spans() {
        trim(" \n");
        boolean visible = runs.stream()
                .anyMatch(
                        run -> run.text.chars().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)));
        return visible
                ? runs.stream()
                        .map(run -> new Span(null, run.text.toString(), run.marks))
                        .collect(Collectors.toList())
                : List.of();
    }
}
