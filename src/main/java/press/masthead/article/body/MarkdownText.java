package press.masthead.article.body;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import press.masthead.problem.Faults;

/**
 * A text in Markdown, such as the bio of an author, that readers get as it was written. Nobody cleans it before frontends make HTML
 * of it, so it may not even hold what goes from a body in silence.
 */
public final class MarkdownText {

    private static final Safelist HTML = new BodySafelist()
            .addTags("b", "i", "del", "div", "span")
            .addAttributes("img", "title")
            .addAttributes("th", "align")
            .addAttributes("td", "align");

    private MarkdownText() {}

    /** Notes everything in it that an article could not hold. */
    public static void check(String markdown, String pointer, Faults faults) {
        Faults found = new Faults();
        BodyReader.read(new SaveBody(BodyFormat.markdown, markdown, null), found);
        if (found.isEmpty() && !isClean(markdown)) {
            found.add("", "not-allowed", "HTML in this text can have no styles, scripts, comments and the like.");
        }
        found.all().forEach(fault -> faults.add(pointer, fault.code(), fault.detail()));
    }

    private static boolean isClean(String markdown) {
        SourceText source = Objects.requireNonNull(MarkdownReader.html(markdown, new Complaints(new Faults(), true)));
        Document html = Jsoup.parseBodyFragment(source.html(), BodySafelist.BASE);
        return new Cleaner(HTML).isValid(html);
    }
}
