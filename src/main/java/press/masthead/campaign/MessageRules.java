package press.masthead.campaign;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.template.CopyTemplate;
import press.masthead.campaign.template.LinkTemplate;
import press.masthead.json.Characters;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/** What must fit together in the words of a campaign. */
final class MessageRules {

    private MessageRules() {}

    static void check(Message message, Faults faults) {
        boolean wordless = isBlank(message.heading()) && message.paragraphs().isEmpty();
        if (wordless && areRead(faults)) {
            faults.add("", "required", "A message needs a heading or a paragraph.");
        } else {
            checkCopy(message, faults);
        }
        if (message.image() != null) {
            WebAddress.check(message.image().url(), "/image/url", faults);
        }
        CallToAction cta = message.cta();
        if (cta != null) {
            checkLabel(cta.label(), "/cta/label", faults);
            LinkTemplate.check(cta.url(), "/cta/url", faults);
        }
        SecondaryCallToAction secondary = message.secondaryCta();
        if (secondary != null && secondary.kind() != null) {
            check(secondary, faults.at("/secondaryCta"));
        }
    }

    /** Whether heading and paragraphs are as they were sent, and none is missing because of a fault of its own. */
    private static boolean areRead(Faults faults) {
        return !faults.any("/heading") && !faults.any("/paragraphs");
    }

    private static void checkCopy(Message message, Faults faults) {
        Faults slips = new Faults();
        CopyTemplate.check(message.heading(), "/heading", slips);
        List<String> paragraphs = message.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            CopyTemplate.check(paragraphs.get(i), "/paragraphs/" + i, slips);
        }
        boolean speaks = Stream.concat(Stream.ofNullable(message.heading()), paragraphs.stream())
                .filter(Objects::nonNull)
                .anyMatch(text -> CopyTemplate.of(text).alwaysSaysSomething());
        if (slips.isEmpty() && !speaks && areRead(faults)) {
            slips.add(
                    "",
                    "not-allowed",
                    "Each sentence of this message is dropped where its placeholder is not known. Give one a fallback, such as %%COUNTRY_NAME|your country%%.");
        }
        CopyTemplate.check(message.highlight(), "/highlight", slips);
        slips.all().forEach(slip -> faults.add(String.valueOf(slip.pointer()), slip.code(), slip.detail()));
    }

    /** A button without words can't be clicked. */
    private static void checkLabel(@Nullable String label, String pointer, Faults faults) {
        Faults slips = new Faults();
        CopyTemplate.check(label, pointer, slips);
        if (slips.isEmpty()
                && label != null
                && !Characters.isBlank(label)
                && !CopyTemplate.of(label).alwaysSaysSomething()) {
            slips.add(
                    pointer,
                    "not-allowed",
                    "A placeholder in a label needs a fallback: %%COUNTRY_NAME|your country%%.");
        }
        slips.all().forEach(slip -> faults.add(pointer, slip.code(), slip.detail()));
    }

    private static void check(SecondaryCallToAction secondary, Faults faults) {
        checkLabel(secondary.label(), "/label", faults);
        CopyTemplate.check(secondary.lead(), "/lead", faults);
        String url = secondary.url();
        switch (secondary.kind()) {
            case link -> {
                if (isBlank(url) && !faults.any("/url")) {
                    faults.add("/url", "required", "A link needs a url to lead to.");
                } else {
                    LinkTemplate.check(url, "/url", faults);
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
        return text == null || Characters.isBlank(text);
    }
}
