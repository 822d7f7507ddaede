package press.masthead.article.body;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What elements say by their attributes, and no block can say: it is refused. Every other attribute tells of looks, of scripts
 * or of the program that wrote it, and goes in silence; so does dir, since the letters of a text tell its direction.
 */
final class HtmlAttributes {

    private static final Set<String> EXPLAINED = Set.of("abbr", "acronym", "dfn");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)(?:;|!|$)");
    private static final Set<String> SOURCED = Set.of("blockquote", "q", "ins", "del");

    private HtmlAttributes() {}

    static void refusals(Element element, Consumer<String> refuse) {
        if (element.attributesSize() == 0) {
            return;
        }
        String tag = "<%s>".formatted(element.normalName());
        if (!element.attr("cite").isBlank() && SOURCED.contains(element.normalName())) {
            refuse.accept("%s can't carry the address of its source, %s: write it into the text, as a link."
                    .formatted(tag, Characters.quote(element.attr("cite"))));
        }
        if (element.hasAttr(HtmlEmbed.ADDRESS)
                && !element.attr(HtmlEmbed.ADDRESS).equals(HtmlEmbed.NONE)
                && !element.normalName().equals("figure")) {
            refuse.accept(HtmlEmbed.refusal(element));
        }
        if (element.hasAttr("reversed")) {
            refuse.accept("A list is counted upwards, and not backwards: write the numbers into the text.");
        }
        if (!element.attr("title").isBlank() && EXPLAINED.contains(element.normalName())) {
            refuse.accept("%s can't carry what it is short for, %s: write it into the text."
                    .formatted(tag, Characters.quote(element.attr("title"))));
        }
        boolean hidden = element.hasAttr("hidden")
                || HIDDEN.matcher(HtmlMarks.style(element)).find();
        if (hidden && element.hasText()) {
            refuse.accept("%s is hidden, and a body shows all it holds: take it out, or show it."
                    .formatted(Characters.quote(element.text())));
        }
    }
}
