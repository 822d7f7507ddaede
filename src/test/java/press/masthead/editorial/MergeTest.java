package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class MergeTest {

    @Test
    void movesBylines() {
        Item kept = Newsroom.author();
        Item merged = Newsroom.author();
        Item article = Newsroom.published("byline", Newsroom.byline(merged));
        Response answer = merge(merged, kept.slug());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("id")).isEqualTo(kept.id());
        assertThat(article.again().json().getString("byline[0].author.id")).isEqualTo(kept.id());
        assertThat(Http.anonymous().get("/v1/articles/" + article.id()).<String>path("byline[0].author.id"))
                .isEqualTo(kept.id());
        assertThat(Http.anonymous().get("/v1/articles?author=" + kept.slug()).<List<String>>path("data.id"))
                .containsExactly(article.id());
    }

    @Test
    void namesAuthorOnceWhereBothStood() {
        Item kept = Newsroom.author();
        Item merged = Newsroom.author();
        Item article = Newsroom.published(
                "byline",
                List.of(Map.of("author", merged.id()), Map.of("author", kept.id()), Map.of("text", "and others")));
        merge(merged, kept.slug());
        for (Response answer :
                List.of(article.type().get(article.id()), Http.anonymous().get("/v1/articles/" + article.id()))) {
            assertThat(answer.<List<Object>>path("byline")).hasSize(2);
            assertThat(answer.<String>path("byline[0].author.id")).isEqualTo(kept.id());
        }
        assertThat(article.again().patch(Map.of("kicker", "x")).json().getList("byline"))
                .hasSize(2);
    }

    @Test
    void leadsOldAddressesToTheOther() {
        Item kept = Newsroom.author();
        Item merged = Newsroom.author();
        Newsroom.published("byline", Newsroom.byline(merged));
        merge(merged, kept.id());
        for (String reference : List.of(merged.slug(), merged.id())) {
            Response moved = Http.anonymous().get("/v1/authors/" + reference);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith("/v1/authors/" + kept.slug());
            assertThat(merged.type().get(reference).<String>path("id")).isEqualTo(kept.id());
        }
    }

    @Test
    void writesTagOnce() {
        Item kept = Newsroom.tag();
        Item merged = Newsroom.tag();
        Item both = Newsroom.published("tags", List.of(merged.id(), kept.id()));
        Item one = Newsroom.published("tags", List.of(merged.id()));
        merge(merged, kept.id());
        for (Item article : List.of(both, one)) {
            assertThat(Http.anonymous().get("/v1/articles/" + article.id()).<List<String>>path("tags.id"))
                    .containsExactly(kept.id());
        }
        Item again = both.again();
        assertThat(again.json().getList("tags.id")).containsExactly(kept.id());
        assertThat(again.patch(Map.of("kicker", "y")).json().getList("tags.id")).containsExactly(kept.id());
        assertThat(one.patch(Map.of("kicker", "x")).publish().json().getList("tags.id"))
                .containsExactly(kept.id());
    }

    @Test
    void followsChains() {
        Item first = Newsroom.tag();
        Item second = Newsroom.tag();
        Item third = Newsroom.tag();
        Newsroom.published("tags", List.of(first.id()));
        merge(first, second.id());
        merge(second.again(), third.id());
        assertThat(Http.anonymous().get("/v1/tags/" + first.slug()).header("Location"))
                .endsWith(third.slug());
        assertThat(Newsroom.draft("tags", List.of(first.slug())).json().getList("tags.id"))
                .containsExactly(third.id());
    }

    @Test
    void staysInTheArchive() {
        Item kept = Newsroom.tag();
        Item merged = Newsroom.tag();
        merge(merged, kept.id());
        assertThat(Http.admin()
                        .get("/v1/editorial/tags?archived=true&slug=" + merged.slug())
                        .<List<String>>path("data.id"))
                .containsExactly(merged.id());
        assertThat(kept.again().json().getString("archivedAt")).isNull();
    }

    @Test
    void refusesWhatMakesNoSense() {
        Item tag = Newsroom.tag();
        ProblemAnswer.invalid(merge(tag, tag.slug())).hasFaults("/into not-allowed");
        ProblemAnswer.invalid(merge(tag, "no-such-tag")).hasFaults("/into unknown-reference");
        ProblemAnswer.of(
                Http.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("into", "x"))
                        .post(tag.type().address(tag.id()) + "/merge"),
                428,
                "precondition-required");
    }

    private static Response merge(Item merged, String into) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", merged.etag())
                .body(Map.of("into", into))
                .post(merged.type().address(merged.id()) + "/merge");
    }
}
