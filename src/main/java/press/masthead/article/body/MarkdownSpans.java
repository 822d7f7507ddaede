package press.masthead.article.body;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes the spans of one paragraph into a tree of Markdown. Marks that Markdown has no characters for are HTML elements; so are
 * all of them, on request, where the characters would be read as something else.
 */
final class MarkdownSpans {

    /** Where a bare address would be taken for a link. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=:)(?=//)|(?=@)|(?<=(?i:www))(?=\\.)");

    private static final String NOTHING = "<!-- -->";

    private final List<LinkDef> links;
    private final List<Span> spans;
    private final boolean tags;
    private final boolean oneLine;

    private MarkdownSpans(TableCell text, boolean tags, boolean oneLine) {
        this.links = text.markDefs();
        this.spans = text.children();
        this.tags = tags;
        this.oneLine = oneLine;
    }

    /**
     * @param tags whether all marks are to be HTML elements
     * @param oneLine whether the place holds one line alone, as a heading and a cell do
     */
    static Node append(Node parent, TableCell text, boolean tags, boolean oneLine) {
        new MarkdownSpans(text, tags, oneLine).group(parent, 0, text.children().size(), 0);
        return parent;
    }

    private void group(Node parent, int from, int to, int depth) {
        int at = from;
        while (at < to) {
            List<String> marks = spans.get(at).marks();
            int end = at + 1;
            if (marks.size() <= depth) {
                text(parent, spans.get(at).text());
            } else {
                String mark = marks.get(depth);
                while (end < to && carries(spans.get(end), mark, depth)) {
                    end++;
                }
                marked(parent, mark, at, end, depth + 1);
            }
            at = end;
        }
    }

    private static boolean carries(Span span, String mark, int depth) {
        return span.marks().size() > depth && span.marks().get(depth).equals(mark);
    }

    private void marked(Node parent, String mark, int from, int to, int depth) {
        Decorator decorator = Decorator.of(mark);
        if (decorator == null) {
            links.stream()
                    .filter(link -> link.key().equals(mark))
                    .findFirst()
                    .ifPresentOrElse(link -> link(parent, link, from, to, depth), () -> group(parent, from, to, depth));
            return;
        }
        Span first = spans.get(from);
        boolean innermost = to == from + 1 && first.marks().size() == depth;
        if (decorator == Decorator.code && innermost && !tags && first.text().indexOf('\n') < 0) {
            parent.appendChild(new Code(first.text()));
            return;
        }
        Node node = !tags && MarkdownFlanks.allow(spans, from, to) ? delimited(decorator) : null;
        if (node == null) {
            tagged(parent, "<" + decorator.tag + ">", "</" + decorator.tag + ">", from, to, depth);
        } else {
            parent.appendChild(node);
            group(node, from, to, depth);
        }
    }

    private static @Nullable Node delimited(Decorator decorator) {
        return switch (decorator) {
            case strong -> new StrongEmphasis();
            case em -> new Emphasis();
            case strikeThrough -> new Strikethrough("~~");
            default -> null;
        };
    }

    private void link(Node parent, LinkDef link, int from, int to, int depth) {
        if (tags) {
            Element a = new Element("a").attr("href", link.href());
            if (link.title() != null) {
                a.attr("title", link.title());
            }
            String html = a.outerHtml().replace("\n", "&#10;");
            tagged(parent, html.substring(0, html.length() - "</a>".length()), "</a>", from, to, depth);
        } else {
            Link node = new Link(link.href(), link.title());
            parent.appendChild(node);
            group(node, from, to, depth);
        }
    }

    private void tagged(Node parent, String open, String close, int from, int to, int depth) {
        parent.appendChild(html(open));
        group(parent, from, to, depth);
        parent.appendChild(html(close));
    }

    private void text(Node parent, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                boolean between = !lines[i - 1].isEmpty() && !lines[i].isEmpty();
                parent.appendChild(tags || oneLine || !between ? html("<br>") : new HardLineBreak());
            }
            words(parent, lines[i]);
        }
    }

    private void words(Node parent, String words) {
        String[] parts = tags ? ADDRESS.split(words) : new String[] {words};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                parent.appendChild(html(NOTHING));
            }
            if (!parts[i].isEmpty()) {
                parent.appendChild(new Text(parts[i]));
            }
        }
    }

    private static HtmlInline html(String literal) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }
}
