package press.masthead.article.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads code whose lines count. Whatever colours its words is dropped; a mark on them that means something is refused. */
final class HtmlCode {

    private static final Set<HtmlElement> COLOURS = Set.of(HtmlElement.inline, HtmlElement.dropped);

    private HtmlCode() {}

    static List<Block> read(Element pre, Complaints complaints) {
        Element inner = pre.childrenSize() == 1 ? pre.child(0) : pre;
        String language = inner.classNames().stream()
                .filter(each -> each.startsWith("language-"))
                .map(each -> each.substring("language-".length()))
                .findFirst()
                .orElse(null);
        for (Element each : pre.select("*")) {
            HtmlElement what = HtmlElement.of(each.normalName());
            boolean words = each == pre
                    || (what != null && COLOURS.contains(what))
                    || what == HtmlElement.lineBreak
                    || HtmlElement.decorator(each.normalName()) == Decorator.code;
            if (!words) {
                complaints.at(each);
                complaints.notAllowed(
                        "",
                        "Code holds words alone, and no <%s>: %s."
                                .formatted(each.normalName(), Characters.quote(each.outerHtml())));
            }
        }
        String code = pre.wholeText();
        return code.isBlank()
                ? List.of()
                : List.of(new CodeBlock(
                        null, language, code.endsWith("\n") ? code.substring(0, code.length() - 1) : code));
    }
}
