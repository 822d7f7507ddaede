package press.masthead.article.body;

import org.jsoup.nodes.Element;

/** Text of several lines in HTML, where a newline would be a mere space. */
final class Lines {

    private Lines() {}

    static void append(Element element, String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            part(element, text.substring(start, end));
            element.appendElement("br");
            start = end + 1;
        }
        part(element, text.substring(start));
    }

    private static void part(Element element, String text) {
        if (!text.isEmpty()) {
            element.appendText(text);
        }
    }
}
