package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.template.CopyValues;
import press.masthead.campaign.template.LinkValues;

class VariantCopyTest {

    private static final LinkValues LINKS = new LinkValues("c", "control", "epic", null, null, null, null);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "null", textBlock = """
            null,  en
            en,    en
            en-GB, en
            ru,    ru
            ru-RU, ru
            pt-BR, pt-BR
            pt,    en
            pt-PT, en
            de,    en
            """)
    void speaksTheLanguageOfTheReaderWhereItCan(@Nullable String reader, String expected) {
        Variant variant =
                new Variant("control", 1, heading("en"), Map.of("ru", heading("ru"), "pt-BR", heading("pt-BR")), null);

        VariantCopy copy = VariantCopy.of(variant, "en");

        assertThat(copy.locale(reader)).isEqualTo(expected);
        assertThat(copy.write(reader, CopyValues.UNKNOWN, LINKS).heading()).isEqualTo(expected);
    }

    @Test
    void announcesTheBenefitsThemselvesWhereTheTranslationHasNone() {
        FrequencyBenefits own = new FrequencyBenefits(List.of("Thanks"), List.of("News"), List.of());
        FrequencyBenefits translated = new FrequencyBenefits(List.of(), List.of("Новости"), List.of("Книга"));
        Choices choices = new Choices(
                List.of(Frequency.values()),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                own,
                Map.of("ru", translated),
                true,
                List.of(),
                Map.of(),
                null);

        FrequencyBenefits shown = choices.inLocale("ru", "en").benefits();

        assertThat(shown.once()).containsExactly("Thanks");
        assertThat(shown.monthly()).containsExactly("Новости");
        assertThat(shown.annual()).containsExactly("Книга");
        assertThat(choices.inLocale("de", "en").benefits()).isEqualTo(own);
    }

    @Test
    void writesEveryPartForTheReader() {
        Message message = new Message(
                "In %%COUNTRY_NAME%%.",
                List.of("Help %%COUNTRY_NAME|us%%.", "%%DATE%%", "From %%SMALLEST_AMOUNT%%. Now."),
                "%%GOAL_PERCENT%%",
                null,
                new CallToAction("Give%%CURRENCY_SYMBOL|%%", "https://support.example{?campaign}"),
                new SecondaryCallToAction(
                        SecondaryKind.link, "Why", "%%COUNTRY_NAME%%?", "https://news.example/{variant}"));
        VariantCopy copy = VariantCopy.of(new Variant("control", 1, message, Map.of(), null), "en");
        CopyValues inGermany = new CopyValues(null, "DE", "EUR", null, null, null, null, null);

        assertThat(copy.write("en", inGermany, LINKS))
                .isEqualTo(new Message(
                        "In Germany.",
                        List.of("Help Germany.", "Now."),
                        null,
                        null,
                        new CallToAction("Give€", "https://support.example?campaign=c"),
                        new SecondaryCallToAction(
                                SecondaryKind.link, "Why", "Germany?", "https://news.example/control")));
        assertThat(copy.write("en", CopyValues.UNKNOWN, LINKS))
                .isEqualTo(new Message(
                        null,
                        List.of("Help us.", "Now."),
                        null,
                        null,
                        new CallToAction("Give", "https://support.example?campaign=c"),
                        new SecondaryCallToAction(SecondaryKind.link, "Why", null, "https://news.example/control")));
    }

    private static Message heading(String text) {
        return new Message(text, List.of(), null, null, null, null);
    }
}
