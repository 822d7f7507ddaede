package press.masthead.site;

import io.vertx.uritemplate.UriTemplate;
import io.vertx.uritemplate.Variables;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the addresses of the pages of one kind are made, as a URI template (RFC 6570): every value is percent-encoded. */
final class PagePattern {

    private static final Pattern EXPRESSION = Pattern.compile("\\{[./;?&]?([^}]*)}");

    private final UriTemplate template;

    private PagePattern(UriTemplate template) {
        this.template = template;
    }

    /**
     * @param setting whose value it is, for whoever has to mend it
     * @throws IllegalStateException that it is none, or names what is not known of such pages
     */
    static PagePattern of(String setting, String text, Set<String> names) {
        if (!text.startsWith("/") || !known(text, names)) {
            throw new IllegalStateException(
                    "%s is not the path of a page: it begins with / and has no placeholder but %s: %s"
                            .formatted(setting, names, text));
        }
        try {
            return new PagePattern(UriTemplate.of(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s is no URI template (RFC 6570): %s".formatted(setting, text), e);
        }
    }

    String fill(Map<String, String> values) {
        Variables variables = Variables.variables();
        values.forEach(variables::set);
        return template.expandToString(variables);
    }

    private static boolean known(String text, Set<String> names) {
        return EXPRESSION
                .matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",", -1)))
                .allMatch(names::contains);
    }
}
