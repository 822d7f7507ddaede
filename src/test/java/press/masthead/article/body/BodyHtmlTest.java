package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.ASSAD;
import static press.masthead.article.body.BodyFixture.PUTIN;
import static press.masthead.article.body.BodyFixture.paragraph;
import static press.masthead.article.body.BodyFixture.span;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyHtmlTest {

    private static @Nullable BodyPhoto photo(UUID id) {
        return id.equals(PUTIN)
                ? new BodyPhoto(
                        "https://media.example/a.jpg",
                        "https://media.example/b.jpg 640w",
                        1360,
                        765,
                        "Two men",
                        "Putin, Assad",
                        "Kremlin Press Service")
                : null;
    }

    private static String write(Block... blocks) {
        return BodyHtml.write(List.of(blocks), BodyHtmlTest::photo);
    }

    @Test
    void writesPhotosWithTheirCredit() {
        assertThat(write(new PhotoBlock(null, PUTIN, null, null)))
                .isEqualTo(
                        "<figure><img src=\"https://media.example/a.jpg\" srcset=\"https://media.example/b.jpg 640w\" sizes=\"(min-width: 1360px) 1360px, 100vw\" data-photo=\"01930000-0000-7000-8000-000000000001\" data-inherits=\"altText caption\" alt=\"Two men\" width=\"1360\" height=\"765\""
                                + " loading=\"lazy\"><figcaption>Putin, Assad <small>Kremlin Press Service</small></figcaption></figure>");
        assertThat(write(new PhotoBlock(null, PUTIN, "Here", "Now")))
                .contains("alt=\"Here\"", "<figcaption>Now <small>");
    }

    @Test
    void leavesOutPhotosThatAreNotKnown() {
        assertThat(write(paragraph("a"), new PhotoBlock(null, ASSAD, null, null), paragraph("b")))
                .isEqualTo("<p>a</p><p>b</p>");
        assertThat(write(new GalleryBlock(null, List.of(new GalleryPhoto(ASSAD, null, null)))))
                .isEmpty();
        assertThat(write(new GalleryBlock(
                        null, List.of(new GalleryPhoto(ASSAD, null, null), new GalleryPhoto(PUTIN, null, null)))))
                .startsWith("<figure><figure><img")
                .doesNotContain("</figure><figure>");
    }

    @Test
    void writesNothingThatCouldRunWhateverIsKept() {
        LinkDef link = new LinkDef("a", "javascript:alert(1)");
        String html = write(
                new TextBlock(null, TextStyle.normal, null, null, List.of(link), List.of(span("x", "a", "gone"))),
                new EmbedBlock(null, "javascript:alert(1)", null),
                new CodeBlock(null, "\"><script>", "</code><script>"),
                new PullQuoteBlock(null, "<script>", "<b>"));
        assertThat(html)
                .isEqualTo(
                        "<p>x</p><figure><a rel=\"noopener\">javascript:alert(1)</a></figure>"
                                + "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">&lt;/code&gt;&lt;script&gt;</code></pre>"
                                + "<figure><blockquote><p>&lt;script&gt;</p></blockquote><figcaption>&lt;b&gt;</figcaption></figure>");
    }

    @Test
    void sharesElementsAmongNeighbours() {
        LinkDef link = new LinkDef("a", "/x");
        assertThat(write(new TextBlock(
                        null,
                        TextStyle.h2,
                        null,
                        null,
                        List.of(link),
                        List.of(span("a", "strong"), span("b", "strong", "a"), span("c", "em", "a"), span("\nd")))))
                .isEqualTo("<h2><strong>a<a href=\"/x\" rel=\"noopener\">b</a></strong>"
                        + "<em><a href=\"/x\" rel=\"noopener\">c</a></em><br>d</h2>");
    }

    @Test
    void writesAnArticleInLessThanAMillisecond() {
        List<Block> article = BodyFixture.read(BodyFixture.markdown(
                ("word ".repeat(40) + "[link](https://x.example/a) **and** *more* " + "word ".repeat(7) + "\n\n")
                        .repeat(20)));
        assertThat(ReadingTime.of(article, java.util.Locale.ENGLISH).words()).isEqualTo(1_000);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2_000; i++) {
            long start = System.nanoTime();
            BodyHtml.write(article, BodyHtmlTest::photo);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(1_000_000);
    }
}
