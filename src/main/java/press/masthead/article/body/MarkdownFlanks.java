package press.masthead.article.body;

import java.util.List;

/** Whether the stars around a run of spans are read as emphasis: CommonMark asks what stands on either side of them. */
final class MarkdownFlanks {

    private MarkdownFlanks() {}

    static boolean allow(List<Span> spans, int from, int to) {
        String first = spans.get(from).text();
        String last = spans.get(to - 1).text();
        String before = from == 0 ? "" : spans.get(from - 1).text();
        String after = to == spans.size() ? "" : spans.get(to).text();
        return !first.isEmpty()
                && !last.isEmpty()
                && opens(start(first), end(before))
                && opens(end(last), start(after));
    }

    private static boolean opens(int inside, int outside) {
        return !space(inside) && (!punctuation(inside) || space(outside) || punctuation(outside));
    }

    private static int start(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private static int end(String text) {
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
