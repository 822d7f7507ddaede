package press.masthead.delivery.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in which words were found. */
@Schema(description = "A text in which words were found.")
record MarkedText(
        @Schema(description = "The text as it is.", maxLength = 2000)
        String text,

        @Schema(
                description = "The same as HTML, escaped, with nothing in it but mark elements around the words.",
                maxLength = 20000)
        String html,

        @Schema(description = "Where the words are in text.", maxItems = 1000)
        List<TextRange> marks) {

    /** @param marks in their order */
    static MarkedText of(String text, List<TextRange> marks) {
        return new MarkedText(text, html(text, marks), marks);
    }

    private static String html(String text, List<TextRange> marks) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (TextRange mark : marks) {
            escape(text.substring(from, mark.start()), html);
            html.append("<mark>");
            escape(text.substring(mark.start(), mark.end()), html);
            html.append("</mark>");
            from = mark.end();
        }
        escape(text.substring(from), html);
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
