package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.paragraph;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

    private static int words(String locale, String text) {
        return ReadingTime.of(List.of(paragraph(text)), Locale.forLanguageTag(locale))
                .words();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Putin vows to address Syria with Trump. | 7",
                "en | It's the well-known $1,000.50 offer — isn't it? | 8",
                "en | Don’t 😀 © ... — | 1",
                "ru | Путин обсудил Сирию с Трампом. | 5",
                "ru | Из-за ёлки в 2017 г. | 6",
                "uk | З'їзд об’єднав п'ять партій. | 4",
                "de | Donaudampfschifffahrt über Nacht | 3",
                "zh | 我们的新闻在俄罗斯被禁止。 | 7",
                "zh-Hant | 我們的新聞在俄羅斯被禁止。 | 7",
                "ja | 私たちの報道はロシアで禁止されています。 | 12",
                "th | ข่าวของเราถูกห้ามในรัสเซีย | 7",
                "en | don't 3.14 U.S. - … 😀 | 3",
                "en | … | 0",
                "de | Über-Ich | 2",
                "zh | 今天天气很好 | 3",
                "th | สวัสดีครับ | 2",
                "ar | صحافتنا محظورة في روسيا | 4",
            })
    void countsWordsInEachScript(String locale, String text, int words) {
        assertThat(words(locale, text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en, 5", "en-GB, 5", "ru, 6", "uk, 6", "ja, 6", "zh-Hans, 7", "ar, 8", "xx, 5"})
    void readsEachLanguageAtItsSpeed(String locale, int minutes) {
        List<Block> body = Collections.nCopies(1_150, paragraph("2017"));
        assertThat(ReadingTime.of(body, Locale.forLanguageTag(locale))).isEqualTo(new ReadingTime(1_150, minutes));
    }

    @Test
    void takesAMinuteForAWord() {
        assertThat(ReadingTime.of(List.of(paragraph("x")), Locale.ENGLISH)).isEqualTo(new ReadingTime(1, 1));
        assertThat(ReadingTime.of(List.of(), Locale.ENGLISH)).isEqualTo(new ReadingTime(0, 0));
    }

    @Test
    void readsWhatIsReadWordByWord() {
        assertThat(words("en", "a\nb")).isEqualTo(2);
        List<Block> body = List.of(
                new CodeBlock(null, null, "int i"),
                new PullQuoteBlock(null, "said twice", null),
                new EmbedBlock(null, "https://youtu.be/x", null),
                new TableBlock(
                        null,
                        true,
                        List.of(new TableRow(List.of(
                                new TableCell(List.of(), List.of(BodyFixture.span("a"))),
                                new TableCell(List.of(), List.of(BodyFixture.span("b"))))))));
        assertThat(ReadingTime.of(body, Locale.ENGLISH).words()).isEqualTo(2);
    }
}
