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

    /** What leads out of the site without a scheme; browsers take a backslash for a slash. */
    private static final Pattern OTHER_SITE = Pattern.compile("^[/\\\\]{2}");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cc}]");
    private static final Pattern UNSEEN_END = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

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
        if (Characters.forbidden(tidied) >= 0 || OTHER_SITE.matcher(tidied).find() || hides(tidied)) {
            return false;
        }
        Matcher scheme = SCHEME.matcher(tidied);
        return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether something unseen stands at an end of it, or in its scheme. A browser takes such an address for one within the site;
     * a program that trims it finds another.
     */
    private static boolean hides(String tidied) {
        if (UNSEEN_END.matcher(tidied).find()) {
            return true;
        }
        Matcher shown = SCHEME.matcher(UNSEEN.matcher(tidied).replaceAll(""));
        return shown.find() && !tidied.startsWith(shown.group());
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
        if (hides(href)) {
            return "The address %s has a space or an unseen character at an end or in its scheme: type it anew."
                    .formatted(Characters.quote(href));
        }
        return "A link can lead to http, https, mailto, tel or an address within the site, but not to %s."
                .formatted(Characters.quote(href));
    }
}
