package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.ASSAD;
import static press.masthead.article.body.BodyFixture.PUTIN;
import static press.masthead.article.body.BodyFixture.markdown;
import static press.masthead.article.body.BodyFixture.paragraph;
import static press.masthead.article.body.BodyFixture.read;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {

    @Test
    void writesPlainText() {
        assertThat(BodyText.write(
                        read(markdown("# A\n\nb **c**  \nd\n\n---\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i|j|\n\n    k\n"))))
                .isEqualTo("A\n\nb c\nd\n\ne\n\nf\n\ng\th\ni\tj\n\nk");
        assertThat(BodyText.write(List.of(
                        new PullQuoteBlock(null, "a", "b"),
                        new PhotoBlock(null, PUTIN, "x", "y"),
                        new EmbedBlock(null, "https://youtu.be/1", "youtube"))))
                .isEqualTo("a\n— b\n\nhttps://youtu.be/1");
    }

    @Test
    void listsPhotosInTheOrderOfFirstUse() {
        GalleryBlock gallery = new GalleryBlock(
                null, List.of(new GalleryPhoto(ASSAD, null, null), new GalleryPhoto(PUTIN, null, null)));
        assertThat(BodyPhotos.of(List.of(new PhotoBlock(null, PUTIN, null, null), paragraph("x"), gallery)))
                .containsExactly(
                        java.util.Map.entry(PUTIN, List.of("/blocks/0/photo", "/blocks/2/photos/1/photo")),
                        java.util.Map.entry(ASSAD, List.of("/blocks/2/photos/0/photo")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|One, two - three!|3",
                "en|don't 3.14 U.S. - … 😀|3",
                "ru|Владимир Путин 2017|3",
                "de|Über-Ich|2",
                "en|…|0",
                "zh|今天天气很好|3",
                "th|สวัสดีครับ|2"
            })
    void countsWordsThatHoldALetterOrDigit(String locale, String text, int words) {
        assertThat(ReadingTime.of(List.of(paragraph(text)), Locale.forLanguageTag(locale))
                        .words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en,0,0", "en,1,1", "en,203,1", "en,476,2", "ru-RU,476,3", "xx,476,2"})
    void roundsMinutesByLanguage(String locale, int words, int minutes) {
        assertThat(ReadingTime.of(List.of(paragraph("word ".repeat(words))), Locale.forLanguageTag(locale)))
                .isEqualTo(new ReadingTime(words, minutes));
    }

    @Test
    void countsNoPullQuotesAndCode() {
        assertThat(ReadingTime.of(
                                List.of(
                                        new PullQuoteBlock(null, "a b", null),
                                        new CodeBlock(null, null, "c d"),
                                        paragraph("e")),
                                Locale.ENGLISH)
                        .words())
                .isEqualTo(1);
    }
}
