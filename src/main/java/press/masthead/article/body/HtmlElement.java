package press.masthead.article.body;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** What becomes of each HTML element of a body; one that is not listed is refused. */
enum HtmlElement {
    /** Its content is read as if it were not there, as part of the line. */
    inline,
    /** Its content is read as if it were not there, in paragraphs of its own. */
    paragraph,
    /** A paragraph of a style: a heading or a quote. */
    styled,
    /** A list. */
    list,
    /** An item of a list. */
    item,
    /** A mark on its text. */
    mark,
    /** A link. */
    link,
    /** A line break. */
    lineBreak,
    /** A quotation within the line: its quotation marks are in no text. */
    quotation,
    /** How characters are read, small above them: there is no place for it but in brackets after them. */
    reading,
    /** A line between two parts. */
    divider,
    /** Code whose lines count. */
    code,
    /** A picture. */
    picture,
    /** A picture, a table or a quote with a caption. */
    figure,
    /** A table. */
    table,
    /** Another page within the page. */
    frame,
    /** It carries nothing for readers. */
    dropped;

    private static final Map<String, HtmlElement> BY_NAME = new HashMap<>();
    private static final Map<String, Decorator> MARKS = new HashMap<>();
    private static final Map<String, String> ADVICE = Map.of(
            "audio", "Link to the recording instead.",
            "video", "Link to the recording instead.",
            "dl", "Use a list or a table instead.",
            "bdo", "The letters of a text tell its direction.");

    static {
        put(inline, "span font small big abbr acronym time data mark bdi label ruby rb rtc rp picture nobr blink");
        put(
                paragraph,
                "p div section article main header footer nav aside address hgroup center details summary figcaption"
                        + " caption noscript search marquee body html google-sheets-html-origin");
        put(styled, "h1 h2 h3 h4 h5 h6 blockquote");
        put(list, "ul ol menu dir");
        put(item, "li");
        put(link, "a");
        put(lineBreak, "br");
        put(quotation, "q");
        put(reading, "rt");
        put(divider, "hr");
        put(code, "pre listing");
        put(picture, "img");
        put(figure, "figure");
        put(table, "table");
        put(frame, "iframe");
        put(dropped, "style meta title link base basefont wbr col colgroup source track xml head");
        mark(Decorator.strong, "strong b");
        mark(Decorator.em, "em i var cite dfn");
        mark(Decorator.code, "code kbd samp tt");
        mark(Decorator.sub, "sub");
        mark(Decorator.sup, "sup");
        mark(Decorator.underline, "u ins");
        mark(Decorator.strikeThrough, "s del strike");
    }

    private static void put(HtmlElement what, String names) {
        for (String name : names.split(" ", -1)) {
            BY_NAME.put(name, what);
        }
    }

    private static void mark(Decorator decorator, String names) {
        put(mark, names);
        for (String name : names.split(" ", -1)) {
            MARKS.put(name, decorator);
        }
    }

    /** What becomes of the element with this name; null when it is refused. */
    static @Nullable HtmlElement of(String name) {
        // Word writes o:p and st1:place around words; v:shape and its like are drawings.
        if (name.indexOf(':') > 0) {
            return name.startsWith("v:") ? null : inline;
        }
        return BY_NAME.get(name);
    }

    static @Nullable Decorator decorator(String name) {
        return MARKS.get(name);
    }

    /** Why the element is refused. */
    static String refusal(Element element) {
        String name = element.normalName();
        String refusal =
                "A body can't hold the element <%s>: %s.".formatted(name, Characters.quote(element.outerHtml()));
        String advice = ADVICE.get(name);
        if (advice != null) {
            return refusal + " " + advice;
        }
        return Tag.isKnownTag(name) || !element.tag().namespace().equals(Parser.NamespaceHtml)
                ? refusal
                : refusal + " If the words themselves are meant, write &lt;%s&gt;.".formatted(name);
    }
}
