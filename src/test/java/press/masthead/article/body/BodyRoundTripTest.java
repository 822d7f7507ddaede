package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyRoundTripTest {

    /** What an editor sent, as it is kept; paragraphs in which nothing can be seen are no part of any other format. */
    private static List<Block> kept(List<Block> body) {
        return BodyFixture.read(new SaveBody(BodyFormat.blocks, null, body)).stream()
                .filter(block -> !(block instanceof TextBlock text) || Flow.visible(SpanCheck.words(text.children())))
                .toList();
    }

    @Property(tries = 1_000)
    void blocksOutOfHtmlAreTheBlocksThatWereWritten(@ForAll("bodies") List<Block> body) {
        List<Block> kept = kept(body);
        String html = BodyHtml.write(
                kept,
                id -> new BodyPhoto(
                        "https://media.example/" + id,
                        "https://media.example/a 2w",
                        4,
                        3,
                        "Its own",
                        "Its own\ncaption",
                        "Reuters"));
        assertThat(Content.of(BodyFixture.read(BodyFixture.html(html))))
                .as(html)
                .isEqualTo(Content.of(kept));
    }

    @Property(tries = 1_000)
    void blocksOutOfMarkdownAreTheBlocksThatWereWritten(@ForAll("bodies") List<Block> body) {
        List<Block> kept = kept(body);
        String markdown = BodyMarkdown.write(kept);
        assertThat(Content.of(BodyFixture.read(BodyFixture.markdown(markdown))))
                .as(markdown)
                .isEqualTo(Content.of(kept));
    }

    @Property(tries = 200)
    void keptBlocksAreKeptAsTheyAre(@ForAll("bodies") List<Block> body) {
        List<Block> kept = BodyFixture.read(new SaveBody(BodyFormat.blocks, null, body));
        assertThat(BodyFixture.read(new SaveBody(BodyFormat.blocks, null, kept)))
                .isEqualTo(kept);
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        return Bodies.all();
    }
}
