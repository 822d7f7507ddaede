package press.masthead.article.body;

import java.util.List;

/** The paragraph that is being read: its text so far, and what the elements around it make of it. */
final class Paragraph {

    private final Flow flow = new Flow();
    private Context context = Context.TOP;

    void append(String text, Context from) {
        boolean first = flow.isEmpty();
        flow.append(text, null, from.marks());
        context = first && !flow.isEmpty() ? from : context;
    }

    void lineBreak(Context from) {
        flow.lineBreak(null, from.marks());
    }

    /** Begins a new paragraph within the same item of a list, once there is something to put in it. */
    void blankLine() {
        flow.blankLine();
    }

    Context context() {
        return context;
    }

    boolean started() {
        return !flow.isEmpty();
    }

    /** The spans of what was read; none when nothing can be seen of it. */
    List<Span> spans() {
        return flow.spans();
    }
}
