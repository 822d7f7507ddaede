package press.masthead.campaign.template;

import io.vertx.uritemplate.Variables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link can tell the page that it leads to; null is left out.
 *
 * @param campaign its slug
 * @param article its id
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 */
public record LinkValues(
        String campaign,
        String variant,
        String placement,
        @Nullable String article,
        @Nullable String locale,
        @Nullable String country,
        @Nullable String currency) {

    static final List<String> NAMES =
            List.of("campaign", "variant", "placement", "article", "locale", "country", "currency");

    static final LinkValues SAMPLE = new LinkValues("x", "x", "x", "x", "x", "x", "x");

    Variables variables() {
        Variables variables = Variables.variables();
        set(variables, "campaign", campaign);
        set(variables, "variant", variant);
        set(variables, "placement", placement);
        set(variables, "article", article);
        set(variables, "locale", locale);
        set(variables, "country", country);
        set(variables, "currency", currency);
        return variables;
    }

    private static void set(Variables variables, String name, @Nullable String value) {
        if (value != null) {
            variables.set(name, value);
        }
    }
}
