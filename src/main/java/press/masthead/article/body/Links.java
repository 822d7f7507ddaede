package press.masthead.article.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Which addresses a link in a body may lead to. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private Links() {}

    /**
     * The address as a browser reads it (WHATWG URL, basic URL parser): without tabs and line ends anywhere and without
     * control characters and spaces at either end. Before this, {@code java\nscript:} looks harmless.
     */
    static String tidy(String href) {
        int start = 0;
        int end = href.length();
        while (start < end && href.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && href.charAt(end - 1) <= ' ') {
            end--;
        }
        return href.substring(start, end).replaceAll("[\\t\\n\\r]", "");
    }

    /** Whether a link may lead there. Without a scheme the address is one within the site. */
    static boolean allowed(String tidied) {
        if (Characters.forbidden(tidied) >= 0) {
            return false;
        }
        Matcher scheme = SCHEME.matcher(tidied);
        return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a browser can make something of it: {@code http://a:b/} has no port b. */
    static boolean complete(String tidied) {
        Matcher scheme = SCHEME.matcher(tidied);
        if (scheme.find() && !scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http")) {
            return true;
        }
        return !new Element(Tag.valueOf("a"), BodySafelist.BASE)
                .attr("href", tidied)
                .absUrl("href")
                .isEmpty();
    }

    static String refusal(String href) {
        return "A link can lead to http, https, mailto, tel or an address within the site, but not to %s."
                .formatted(Characters.quote(href));
    }
}
