package press.masthead.article.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the marks of a piece of text: from elements, and from the styles by which Google Docs writes the same. */
final class HtmlMarks {

    private static final Pattern STYLED = Pattern.compile("span|font");
    private static final Pattern BOLD = Pattern.compile("(?:^|;)font-weight:(?:bold|bolder|[6-9]00)(?:;|!|$)");
    private static final Pattern LIGHT = Pattern.compile("(?:^|;)font-weight:(?:normal|lighter|[1-5]00)(?:;|!|$)");
    private static final Pattern ITALIC = Pattern.compile("(?:^|;)font-style:(?:italic|oblique)");
    private static final Pattern LINE = Pattern.compile("(?:^|;)text-decoration(?:-line)?:[^;]*");
    private static final Pattern SUPER = Pattern.compile("(?:^|;)vertical-align:super");
    private static final Pattern SUB = Pattern.compile("(?:^|;)vertical-align:sub");

    /** No program writes more about one word. */
    private static final int STYLE = 10_000;

    private HtmlMarks() {}

    static Context of(Element element, Context context) {
        Decorator decorator = HtmlElement.decorator(element.normalName());
        String style = style(element);
        if (decorator == null) {
            return STYLED.matcher(element.normalName()).matches() && !style.isEmpty()
                    ? styled(style, context)
                    : context;
        }
        // Google Docs wraps whatever is copied in one <b> that is not bold.
        boolean inName = decorator == Decorator.strong && LIGHT.matcher(style).find();
        return inName ? context : context.marked(decorator.mark);
    }

    /** The same, but where a paragraph says that it is no embed. */
    static Context literal(Element element, Context context) {
        return element.attr(HtmlEmbed.ADDRESS).equals(HtmlEmbed.NONE) ? context.literally() : context;
    }

    private static Context styled(String style, Context context) {
        boolean heading = context.style() != TextStyle.normal && context.style() != TextStyle.blockquote;
        boolean bold = BOLD.matcher(style).find() && !heading;
        Context marked = bold ? context.marked(Decorator.strong.mark) : context;
        marked = ITALIC.matcher(style).find() ? marked.marked(Decorator.em.mark) : marked;
        marked = SUPER.matcher(style).find() ? marked.marked(Decorator.sup.mark) : marked;
        marked = SUB.matcher(style).find() ? marked.marked(Decorator.sub.mark) : marked;
        var line = LINE.matcher(style);
        String lines = line.find() ? line.group() : "";
        // Every link is underlined.
        boolean underlined = lines.contains("underline") && context.link() == null;
        marked = underlined ? marked.marked(Decorator.underline.mark) : marked;
        return lines.contains("line-through") ? marked.marked(Decorator.strikeThrough.mark) : marked;
    }

    static String style(Element element) {
        String style = element.attr("style");
        String start = style.substring(0, Math.min(style.length(), STYLE));
        return start.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
