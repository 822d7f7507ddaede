package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
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

    @ParameterizedTest
    @ValueSource(strings = {"tags", "authors", "photo-credits"})
    void changesNothingByTheAddressOfWhatWasMerged(String path) {
        Editorial type = new Editorial(path);
        Item kept = type.create(Map.of("name", "Kept " + Newsroom.word()));
        Item merged = type.create(Map.of("name", "Merged " + Newsroom.word()));
        Item former = type.create(Map.of("name", "Former " + Newsroom.word()));
        Item renamed = former.patch(Map.of("slug", Newsroom.word()));
        merge(merged, kept.id());
        merge(renamed, kept.id());
        String etag = kept.again().etag();
        for (String reference : List.of(merged.id(), merged.slug(), former.slug(), renamed.slug())) {
            for (Response answer : List.of(
                    type.patch(reference, etag, Map.of("name", "Lost")),
                    type.put(reference, etag, Map.of("name", "Lost")),
                    type.delete(reference, etag),
                    act(type, reference, etag, "restore", Map.of()),
                    act(type, reference, etag, "merge", Map.of("into", former.id())),
                    type.patch(reference, "*", Map.of("name", "Lost")))) {
                ProblemAnswer.of(answer, 409, "conflict").says(kept.id());
            }
        }
        assertThat(kept.again().etag()).isEqualTo(etag);
        type.patch(kept.slug(), etag, Map.of("name", "Changed")).then().statusCode(200);
    }

    @Test
    void saysWhereAnExternalIdLeads() {
        String externalId = Newsroom.word();
        Item kept = Newsroom.author();
        Response made = Editorial.AUTHORS.putByExternalId(externalId, Map.of("name", "Merged " + externalId));
        merge(Item.of(Editorial.AUTHORS, made, 201), kept.id());
        ProblemAnswer problem = ProblemAnswer.of(
                Editorial.AUTHORS.putByExternalId(externalId, Map.of("name", "Anew")), 409, "conflict");
        assertThat(problem.json().getString("mergedInto")).isEqualTo(kept.id());
        problem.says(kept.json().getString("name")).doesNotSay("restore");
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
        return act(merged.type(), merged.id(), merged.etag(), "merge", Map.of("into", into));
    }

    private static Response act(
            Editorial type, String reference, String ifMatch, String action, Map<String, String> body) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post(type.address(reference) + "/" + action);
    }
}
