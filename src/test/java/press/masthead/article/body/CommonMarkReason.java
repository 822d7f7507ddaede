package press.masthead.article.body;

import java.util.function.BiPredicate;
import org.jsoup.nodes.Document;

/** Why a body made of an example of CommonMark is not the HTML that the specification shows. */
enum CommonMarkReason {
    /** One of the photos. */
    picture(
            true,
            "A picture in a body is one of the photos, which have a credit: `![...](photo:<id>)`. Any other is refused.",
            (spec, fault) -> fault.contains("A picture in a body")),
    /** Unknown or dangerous. */
    element(
            true,
            "HTML elements that a body can't hold are refused: scripts, form fields, and those that nobody knows.",
            (spec, fault) -> fault.contains("can't hold the element")),
    /** A scheme. */
    scheme(
            true,
            "A link leads to http, https, mailto, tel or an address within the site; any other is refused.",
            (spec, fault) -> fault.contains("A link can lead to")),
    /** Marks in code. */
    code(
            true,
            "Code whose lines count holds words alone: paragraphs within `<pre>` are refused.",
            (spec, fault) -> fault.contains("Code holds words alone")),
    /** HTML. */
    html(
            false,
            "HTML within Markdown is read as pasted HTML is: layout, classes, styles and comments go, what stands in no"
                    + " paragraph becomes one, and an element that means the same is written as the usual one (`del` as `s`).",
            (spec, none) -> !spec.select("div, del, style, table, i, b").isEmpty()
                    || spec.body().html().matches("(?s).*<[!?].*")
                    || !spec.body().ownText().isBlank()
                    || !spec.select("body > a").isEmpty()
                    || !spec.select("pre[language]").isEmpty()),
    /** Items. */
    item(
            false,
            "An item of a list is one text, and deeper items. Code, a line or a quote within it, and text after those,"
                    + " stands after the item; the numbers go on as they were.",
            (spec, none) ->
                    !spec.select("li > pre, li > hr, li > blockquote:not(:only-child), li > h2 ~ p, li > ul ~ p")
                                    .isEmpty()
                            || !spec.select("li").stream()
                                    .filter(li -> li.select("> h1, > h2").size() > 0
                                            && !li.ownText().isBlank())
                                    .toList()
                                    .isEmpty()),
    /** Quotes. */
    quote(
            false,
            "A quote is a paragraph in the words of somebody else: quotes within quotes are one, quotes next to each other"
                    + " are one, a list in a quote is a list of quotes, and headings and code stand for themselves.",
            (spec, none) -> !spec.select(
                            "blockquote blockquote, blockquote + blockquote, blockquote > :not(p), li > blockquote")
                    .isEmpty()),
    /** Loose lists. */
    loose(
            false,
            "The items of a list stand neither close nor apart, which is for the frontend to decide; the paragraphs of an"
                    + " item are parted by an empty line.",
            (spec, none) -> !spec.select("li > p").isEmpty()),
    /** Neighbours. */
    neighbours(
            false,
            "Lists of one kind that follow each other are one; numbers that do not follow are kept.",
            (spec, none) -> !spec.select("ul + ul, ol + ol").isEmpty()),
    /** Ghosts. */
    ghost(
            false,
            "Items without a text, which only hold deeper items, have no number.",
            (spec, none) -> !spec.select("ol > li:has(> ul:first-child), ol > li:has(> ol:first-child)")
                    .isEmpty()),
    /** Marks. */
    marks(
            false,
            "A text has a mark once: emphasis within emphasis is emphasis.",
            (spec, none) -> !spec.select("em em, strong strong").isEmpty()),
    /** Addresses. */
    address(
            false,
            "Addresses stay as they were written: no character becomes a percent sign and a number.",
            (spec, none) ->
                    spec.select("a[href]").stream().anyMatch(a -> a.attr("href").contains("%"))),
    /** Nothing. */
    empty(
            false,
            "What holds nothing to see is no block: headings, items, quotes, links and code without a word.",
            (spec, none) -> spec.select("p, h1, h2, h3, li, blockquote, code, a").stream()
                            .anyMatch(each -> !Flow.visible(each.wholeText()))
                    || !spec.select("a[href='']").isEmpty()),
    /** Spaces. */
    space(
            false,
            "White space is kept as a browser shows it: none at the ends of a line, and one space for many.",
            (spec, none) -> spec.wholeText().matches("(?s).*(\\t|  ).*")
                    || spec.select("code").stream()
                            .anyMatch(each ->
                                    !each.wholeText().equals(each.wholeText().strip()))
                    || spec.select("a[title]").stream()
                            .anyMatch(each -> !each.attr("title")
                                    .equals(each.attr("title").strip()))),
    /** Bare links. */
    bare(
            false,
            "A bare address is a link (a common extension).",
            (spec, none) -> spec.text().matches(".*(https?://|@).*"));

    final boolean refusal;
    final String sentence;
    private final BiPredicate<Document, String> applies;

    CommonMarkReason(boolean refusal, String sentence, BiPredicate<Document, String> applies) {
        this.refusal = refusal;
        this.sentence = sentence;
        this.applies = applies;
    }

    boolean explains(Document spec, String fault) {
        return refusal != fault.isEmpty() && applies.test(spec, fault);
    }
}
