package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.ASSAD;
import static press.masthead.article.body.BodyFixture.PUTIN;
import static press.masthead.article.body.BodyFixture.markdown;
import static press.masthead.article.body.BodyFixture.paragraph;
import static press.masthead.article.body.BodyFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
