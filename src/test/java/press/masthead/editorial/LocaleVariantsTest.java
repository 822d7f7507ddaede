package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class LocaleVariantsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # locale, shown
            -,        World
            en,       World
            ru,       Мир
            ru-RU,    Мир
            pt,       Mundo
            pt-BR,    Mundo brasileiro
            pt-PT,    Mundo
            zh-TW,    World
            """)
    void showTextOfLocaleElseOfLanguageElseItsOwn(@Nullable String locale, String shown) {
        Map<String, String> names = Map.of("ru", "Мир", "pt", "Mundo", "pt-BR", "Mundo brasileiro");
        assertThat(LocaleVariants.text(names, locale, Function.identity(), "World"))
                .isEqualTo(shown);
    }

    @Test
    void showTextOfLanguageWhereVariantOfLocaleLeavesItOut() {
        Map<String, Map<String, String>> variants =
                Map.of("pt", Map.of("name", "Mundo"), "pt-BR", Map.of("bio", "Do Brasil"));
        assertThat(LocaleVariants.text(variants, "pt-BR", variant -> variant.get("name"), "World"))
                .isEqualTo("Mundo");
        assertThat(LocaleVariants.text(variants, "pt-BR", variant -> variant.get("title"), null))
                .isNull();
    }

    @Test
    void leaveOutWhatIsNull() {
        Map<String, @Nullable String> sent = new HashMap<>(Map.of("ru", "Мир"));
        sent.put("de", null);
        assertThat(LocaleVariants.sent(sent)).isEqualTo(Map.of("ru", "Мир"));
        assertThat(LocaleVariants.<String>sent(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # sent        | kept        | faults
            ru            | ru          | -
            pt-br,EN      | en,pt-BR    | -
            klingon       | klingon     | /locales/klingon malformed
            pt_BR         | pt_BR       | /locales/pt_BR malformed
            a/b           | a/b         | /locales/a~1b malformed
            pt-BR,pt-br   | pt-BR       | /locales/pt-br not-allowed
            """)
    void areCheckedAndSpeltAsUsual(String sent, String kept, @Nullable String faults) {
        Map<String, String> variants = new TreeMap<>();
        Arrays.stream(sent.split(",")).forEach(locale -> variants.put(locale, "x"));
        Faults found = new Faults();
        assertThat(String.join(",", LocaleVariants.check(variants, found).keySet()))
                .isEqualTo(kept);
        assertThat(found.all())
                .extracting(LocaleVariantsTest::text)
                .containsExactlyElementsOf(faults == null ? java.util.List.of() : java.util.List.of(faults));
    }

    private static String text(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
