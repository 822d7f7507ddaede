package press.masthead.slug;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            World                                   | world
            The Moscow Times                        | the-moscow-times
            After Surprise Assad Visit, Putin Vows! | after-surprise-assad-visit-putin-vows
            It's the editor’s choice                | its-the-editors-choice
            Žižkov, Šćepan & Øre                    | zizkov-scepan-ore
            Straße für Größe                        | strasse-fur-grosse
            Dvořák — Smetana                        | dvorak-smetana
            İstanbul                                | istanbul
            Łódź                                    | lodz
            Россия                                  | rossiya
            Путин и Ельцин                          | putin-i-yeltsin
            Київ і Львів                            | kyyiv-i-lviv
            Ελλάδα                                  | ellada
            50 % off, 3.5 million                   | 50-off-3-5-million
            --already-a-slug--                      | already-a-slug
            """)
    void writesAnyScriptInAscii(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
    }

    @Test
    void isEmptyWhereNothingCanBeWritten() {
        assertThat(Slugs.of("!?")).isEmpty();
        assertThat(Slugs.of("\uD83D\uDE00")).isEmpty();
    }

    @Test
    void cutsAtWord() {
        assertThat(Slugs.of("word ".repeat(50))).hasSizeLessThanOrEqualTo(120).endsWith("word");
        assertThat(Slugs.of("x".repeat(300))).hasSize(120);
    }

    @Property
    void hasTheFormOfSlugOrIsEmpty(@ForAll String text) {
        assertThat(Slugs.of(text)).matches("(" + Slugs.FORM + ")?").hasSizeLessThanOrEqualTo(120);
    }

    @Property
    void staysAsItIs(@ForAll String text) {
        assertThat(Slugs.of(Slugs.of(text))).isEqualTo(Slugs.of(text));
    }
}
