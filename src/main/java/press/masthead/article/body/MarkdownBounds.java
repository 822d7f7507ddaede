package press.masthead.article.body;

/**
 * What a Markdown text may hold before anybody parses it. Whoever writes for readers needs a tenth of it; a text that is made of
 * signs alone would take a parser seconds.
 */
final class MarkdownBounds {

    // Paragraphs of very many lines and pictures within pictures cost the parser time that grows with their square.
    private static final int LINES = 10_000;
    private static final int PICTURES = 2_000;
    private static final String SIGNS = "*_~`[]!@&|:\\";
    private static final int MOST_SIGNS = 100_000;

    /** Each row of a table is filled up to the columns of the first one. */
    private static final int BARS = 200;

    private int lines = 1;
    private int pictures;
    private int signs;
    private int bars;
    private int longest;

    private MarkdownBounds(String markdown) {
        char before = '\n';
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n' || c == '\r') {
                lines++;
                bars = 0;
            } else if (c == '|') {
                longest = Math.max(longest, ++bars);
            }
            pictures += c == '[' && before == '!' ? 1 : 0;
            signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
            before = c;
        }
    }

    /** Complains about all that is too many. */
    static void check(String markdown, Complaints complaints) {
        MarkdownBounds counts = new MarkdownBounds(markdown);
        hold("A body in Markdown has %s lines", LINES, counts.lines, complaints);
        hold("A body in Markdown has %s pictures", PICTURES, counts.pictures, complaints);
        hold("A body in Markdown has %s stars, brackets and other signs", MOST_SIGNS, counts.signs, complaints);
        hold("A line of Markdown has %s bars between cells", BARS, counts.longest, complaints);
    }

    private static void hold(String what, int limit, int found, Complaints complaints) {
        if (found > limit) {
            complaints.tooMany("/text", what, limit, found);
        }
    }
}
