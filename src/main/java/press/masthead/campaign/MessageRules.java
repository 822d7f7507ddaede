package press.masthead.campaign;

import org.jspecify.annotations.Nullable;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/** What must fit together in the words of a campaign. */
final class MessageRules {

    private MessageRules() {}

    static void check(Message message, Faults faults) {
        if (isBlank(message.heading()) && message.paragraphs().isEmpty()) {
            faults.add("", "required", "A message needs a heading or a paragraph.");
        }
        CallToAction cta = message.cta();
        if (cta != null) {
            WebAddress.check(cta.url(), "/cta/url", faults);
        }
        SecondaryCallToAction secondary = message.secondaryCta();
        if (secondary != null && secondary.kind() != null) {
            check(secondary, faults.at("/secondaryCta"));
        }
    }

    private static void check(SecondaryCallToAction secondary, Faults faults) {
        String url = secondary.url();
        switch (secondary.kind()) {
            case link -> {
                if (isBlank(url)) {
                    faults.add("/url", "required", "A link needs a url to lead to.");
                } else {
                    WebAddress.check(url, "/url", faults);
                }
            }
            case reminder -> {
                if (!isBlank(url)) {
                    faults.add(
                            "/url", "not-allowed", "A reminder leads nowhere. Leave its url out, or make it a link.");
                }
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
