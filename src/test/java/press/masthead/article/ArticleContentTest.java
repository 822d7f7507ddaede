package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ArticleContentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            markdown | Some **bold** words
            html     | <p onclick="x()">Some <strong>bold</strong> words</p>
            """)
    void readsTextAndWritesEachFormat(String format, String text) {
        assertWritesEachFormat(Newsroom.published("body", Map.of("format", format, "text", text)));
    }

    @Test
    void readsBlocksAndWritesEachFormat() {
        Map<String, Object> block = Map.of(
                "_type",
                "block",
                "children",
                List.of(
                        Map.of("_type", "span", "text", "Some "),
                        Map.of("_type", "span", "text", "bold", "marks", List.of("strong")),
                        Map.of("_type", "span", "text", " words")));
        assertWritesEachFormat(Newsroom.published("body", Map.of("format", "blocks", "blocks", List.of(block))));
    }

    private static void assertWritesEachFormat(Item article) {
        assertThat(body(article, "html").getString("body.text")).isEqualTo("<p>Some <strong>bold</strong> words</p>");
        assertThat(body(article, "text").getString("body.text")).isEqualTo("Some bold words");
        JsonPath blocks = body(article, "blocks");
        assertThat(blocks.getList("body.blocks[0].children.text")).containsExactly("Some ", "bold", " words");
        assertThat(blocks.getList("body.blocks[0].children[1].marks")).containsExactly("strong");
        assertThat(blocks.getInt("wordCount")).isEqualTo(3);
    }

    @Test
    void showsPhotosOfLeadAndBodyWithTheirCredit() {
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of("name", "Agency " + Newsroom.word(), "kind", "agency"));
        Item lead = Newsroom.photo(credit);
        Item inside = Editorial.PHOTOS.create(Newsroom.with(Newsroom.photoFields(credit), "creator", "Ann Other"));
        Item block = Newsroom.photo(credit);
        Item article = Newsroom.draft(
                "leadPhoto",
                Map.of("photo", lead.id()),
                "body",
                Newsroom.markdown("Words\n\n![](photo:" + inside.id() + ")"));
        List<Object> blocks = new java.util.ArrayList<>(article.json().getList("body.blocks"));
        blocks.add(Map.of("_type", "photo", "photo", block.id()));
        article = article.patch(Map.of("body", Map.of("format", "blocks", "blocks", blocks)))
                .publish();
        JsonPath shown = body(article, "blocks");
        assertThat(shown.getString("leadPhoto.creditLine"))
                .isEqualTo(credit.json().getString("name"));
        assertThat(shown.getString("leadPhoto.credit.kind")).isEqualTo("agency");
        assertThat(shown.getList("leadPhoto.renditions")).isEmpty();
        assertThat(shown.getList("body.photos.id")).containsExactly(inside.id(), block.id());
        assertThat(shown.getString("body.photos[0].creditLine"))
                .isEqualTo("Ann Other / " + credit.json().getString("name"));
        assertThat(body(article, "html").getString("body.text"))
                .contains(
                        "<img",
                        inside.json().getString("url"),
                        "Ann Other / ",
                        block.json().getString("url"));
    }

    @Test
    void tellsAllFaultsOfABodyAtOnce() {
        String none = UUID.randomUUID().toString();
        Map<String, Object> blocks = Map.of(
                "format",
                "blocks",
                "blocks",
                List.of(
                        Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", 5))),
                        Map.of("_type", "nothing"),
                        Map.of("_type", "photo", "photo", none),
                        Map.of("_type", "photo", "photo", "no id"),
                        Map.of("_type", "gallery", "photos", List.of(Map.of("photo", none), Map.of("photo", 1))),
                        Map.of(
                                "_type",
                                "block",
                                "level",
                                3,
                                "children",
                                List.of(Map.of("_type", "span", "text", "x")))));
        ProblemAnswer.invalid(post(blocks))
                .hasFaults(
                        "/body/blocks/0/children/0/text wrong-type",
                        "/body/blocks/1 unknown-value",
                        "/body/blocks/2/photo unknown-reference",
                        "/body/blocks/3/photo malformed",
                        "/body/blocks/4/photos/0/photo unknown-reference",
                        "/body/blocks/4/photos/1/photo wrong-type",
                        "/body/blocks/5/level not-allowed");
        ProblemAnswer.invalid(post(Newsroom.markdown(
                        "![](photo:%s)\n\n<blockquote cite=\"https://x.example\">q</blockquote>".formatted(none))))
                .hasFaults("/body/text unknown-reference", "/body/text not-allowed");
    }

    private static Response post(Map<String, Object> body) {
        return Editorial.ARTICLES.post(Newsroom.with(Newsroom.articleFields(Newsroom.section()), "body", body));
    }

    @Test
    void refusesPhotoThatDoesNotExist() {
        String none = "01a20fb2-53e8-7b7d-90e0-f61e89b12671";
        ProblemAnswer.invalid(Editorial.ARTICLES.post(
                        Map.of("headline", "x", "body", Newsroom.markdown("a\n\n![](photo:" + none + ")"))))
                .hasFaults("/body/text unknown-reference");
        Map<String, Object> block = Map.of("_type", "photo", "photo", none);
        ProblemAnswer.invalid(Editorial.ARTICLES.post(
                        Map.of("headline", "x", "body", Map.of("format", "blocks", "blocks", List.of(block)))))
                .hasFaults("/body/blocks/0/photo unknown-reference");
    }

    @Test
    void orderOfBylineAndTagsIsKept() {
        Item first = Newsroom.author();
        Item second = Newsroom.author();
        Item tag = Newsroom.tag();
        Item other = Newsroom.tag();
        Item article = Newsroom.published(
                "tags",
                List.of(other.slug(), tag.id()),
                "byline",
                List.of(
                        Map.of("author", second.slug(), "role", "photographer"),
                        Map.of("author", first.id()),
                        Map.of("text", "with agencies")));
        JsonPath shown = article.published().jsonPath();
        assertThat(shown.getList("tags.id")).containsExactly(other.id(), tag.id());
        assertThat(shown.getList("byline.role")).containsExactly("photographer", "author", null);
        assertThat(shown.getString("byline[0].author.slug")).isEqualTo(second.slug());
        assertThat(shown.getString("byline[2].text")).isEqualTo("with agencies");
    }

    @Test
    void refusesSameTagTwiceAndItselfToReadNext() {
        Item tag = Newsroom.tag();
        ProblemAnswer.invalid(Editorial.ARTICLES.post(Map.of("headline", "x", "tags", List.of(tag.id(), tag.slug()))))
                .hasFaults("/tags/1 not-allowed");
        Item article = Newsroom.draft();
        ProblemAnswer.invalid(article.type().patch(article.id(), "*", Map.of("readMore", List.of(article.slug()))))
                .hasFaults("/readMore not-allowed");
    }

    @Test
    void recommendsWhatEditorChoseAsFarAsItIsPublished() {
        Item published = Newsroom.published();
        Item draft = Newsroom.draft();
        Item article = Newsroom.published("readMore", List.of(draft.id(), published.slug()));
        assertThat(readMore(article)).containsExactly(published.id());
        assertThat(article.published().jsonPath().getMap("")).doesNotContainKey("readMore");
        JsonPath named = Http.anonymous()
                .queryParam("fields", "readMore,jsonLd")
                .get("/v1/articles/" + article.id())
                .jsonPath();
        assertThat(named.getMap("")).containsOnlyKeys("readMore", "jsonLd");
        assertThat(named.getList("readMore.id")).isEqualTo(List.of(published.id()));
    }

    @Test
    void recommendsNewestOfTagThenOfSection() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item article = in(section, tag, "2017-01-01T00:00:00Z");
        Item ofSection = in(section, Newsroom.tag(), "2017-01-09T00:00:00Z");
        Item older = in(Newsroom.section(), tag, "2017-01-02T00:00:00Z");
        Item newer = in(Newsroom.section(), tag, "2017-01-03T00:00:00Z");
        Item draft = Newsroom.draft("section", section.id(), "tags", List.of(tag.id()));
        assertThat(readMore(article)).containsExactly(newer.id(), older.id(), ofSection.id());
        draft.publish();
        assertThat(readMore(article)).startsWith(draft.id());
    }

    private static Item in(Item section, Item tag, String publishedAt) {
        return Newsroom.draft("section", section.id(), "tags", List.of(tag.id()))
                .publish(Map.of("publishedAt", publishedAt));
    }

    private static List<String> readMore(Item article) {
        return Http.anonymous()
                .queryParam("include", "readMore")
                .get("/v1/articles/" + article.id())
                .jsonPath()
                .getList("readMore.id");
    }

    private static JsonPath body(Item article, String format) {
        return Http.anonymous()
                .queryParam("bodyFormat", format)
                .get("/v1/articles/" + article.id())
                .jsonPath();
    }

    @Test
    void refusesSameAuthorTwiceInSameRole() {
        Item author = Newsroom.author();
        Item article = Newsroom.draft();
        List<Map<String, Object>> twice = List.of(
                Map.of("author", author.id()),
                Map.of("author", author.id(), "role", "photographer"),
                Map.of("author", author.slug(), "role", "author"),
                Map.of("text", "with agencies"));
        ProblemAnswer.invalid(article.type().patch(article.id(), article.etag(), Map.of("byline", twice)))
                .hasFaults("/byline/2 not-allowed");
    }

    @Test
    void tellsOnlyWhatIsWrongInAnEntryOfTheByline() {
        Item author = Newsroom.author();
        Item article = Newsroom.draft();
        List<Map<String, Object>> byline = List.of(
                Map.of("author", author.id()),
                Map.of("author", author.id(), "role", "editor"),
                Map.of("text", 7),
                Map.of("role", "author"));
        ProblemAnswer.invalid(article.type().patch(article.id(), article.etag(), Map.of("byline", byline)))
                .hasFaults("/byline/1/role unknown-value", "/byline/2/text wrong-type", "/byline/3 required");
    }
}
