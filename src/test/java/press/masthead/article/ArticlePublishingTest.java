package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ArticlePublishingTest {

    @Test
    void publishesDraft() {
        Item draft = Newsroom.draft();
        assertThat(draft.json().getString("status")).isEqualTo("draft");
        assertThat(draft.json().getList("allowedTransitions")).containsExactly("submit", "publish", "archive");
        assertThat(draft.published().statusCode()).isEqualTo(404);
        Item published = draft.publish();
        assertThat(published.json().getString("status")).isEqualTo("published");
        assertThat(published.json().getList("allowedTransitions")).containsExactly("publish", "unpublish");
        assertThat(published.json().getInt("live.revision")).isEqualTo(1);
        assertThat(draft.published().statusCode()).isEqualTo(200);
    }

    @Test
    void namesEverythingThatIsMissing() {
        Item bare = Editorial.PHOTOS.create(Map.of("url", "https://media.example/a.jpg"));
        Item expired = Editorial.PHOTOS.create(Newsroom.with(
                Newsroom.photoFields(Newsroom.credit()), "rights", Map.of("expiresAt", "2020-01-01T00:00:00Z")));
        Item article =
                Editorial.ARTICLES.create(Map.of("headline", Newsroom.word(), "leadPhoto", Map.of("photo", bare.id())));
        ProblemAnswer.of(article.act("publish", Map.of()), 422, "not-publishable")
                .hasFaults(
                        "/section required",
                        "/body required",
                        "/leadPhoto credit-missing",
                        "/leadPhoto alt-text-missing");
        article = article.patch(Newsroom.with(
                Newsroom.articleFields(Newsroom.section()),
                "leadPhoto",
                Map.of("photo", expired.id()),
                "body",
                Newsroom.markdown("One\n\n![](photo:" + bare.id() + ")\n\nTwo\n\n![](photo:" + expired.id() + ")")));
        ProblemAnswer.of(article.act("publish", Map.of()), 422, "not-publishable")
                .hasFaults(
                        "/leadPhoto rights-expired",
                        "/body/blocks/1 credit-missing",
                        "/body/blocks/1 alt-text-missing",
                        "/body/blocks/3 rights-expired");
        assertThat(article.again().etag()).isEqualTo(article.etag());
        assertThat(article.published().statusCode()).isEqualTo(404);
    }

    @Test
    void refusesPhotoWhoseRightsRunOutBeforeItAppears() {
        Item photo = Editorial.PHOTOS.create(Newsroom.with(
                Newsroom.photoFields(Newsroom.credit()), "rights", Map.of("expiresAt", "2999-01-01T00:00:00Z")));
        Item article = Newsroom.draft("leadPhoto", Map.of("photo", photo.id()));
        ProblemAnswer.of(article.act("publish", Map.of("at", "2999-01-01T00:00:00Z")), 422, "not-publishable")
                .hasFaults("/leadPhoto rights-expired");
        article.publish(Map.of("at", "2998-12-31T00:00:00Z"));
    }

    @Test
    void takesAltTextOfTheUse() {
        Item photo = Editorial.PHOTOS.create(Map.of(
                "url",
                "https://media.example/a.jpg",
                "caption",
                "own",
                "credit",
                Newsroom.credit().id()));
        Item article = Newsroom.published(
                "leadPhoto", Map.of("photo", photo.id(), "altText", "here", "caption", "of this use"));
        JsonPath shown = article.published().jsonPath();
        assertThat(shown.getString("leadPhoto.altText")).isEqualTo("here");
        assertThat(shown.getString("leadPhoto.caption")).isEqualTo("of this use");
    }

    @Test
    void keepsEditFromReadersUntilItIsPublished() {
        Item tag = Newsroom.tag();
        Item article = Newsroom.published("tags", List.of(tag.id()));
        String before = article.published().asString();
        Item edited = article.patch(Newsroom.with(
                Newsroom.articleFields(Newsroom.section()),
                "slug",
                Newsroom.word(),
                "tags",
                List.of(Newsroom.tag().id()),
                "byline",
                Newsroom.byline(Newsroom.author()),
                "kicker",
                "New",
                "locale",
                "fr",
                "seo",
                Map.of("title", "New"),
                "body",
                Newsroom.markdown("New words")));
        assertThat(edited.json().getInt("revision")).isEqualTo(2);
        assertThat(edited.json().getInt("live.revision")).isEqualTo(1);
        assertThat(article.published().asString()).isEqualTo(before);
        JsonPath after = edited.publish().published().jsonPath();
        for (String field : List.of("headline", "slug", "locale", "kicker")) {
            assertThat(after.getString(field)).isEqualTo(edited.json().getString(field));
        }
        assertThat(after.getString("section.id")).isEqualTo(edited.json().getString("section.id"));
        assertThat(after.getList("tags.id")).isEqualTo(edited.json().getList("tags.id"));
        assertThat(after.getString("body.blocks[0].children[0].text")).isEqualTo("New words");
    }

    @Test
    void datesArticle() {
        Item article = Newsroom.draft().publish(Map.of("publishedAt", "2017-11-21T08:30:00Z"));
        assertDates(article, "2017-11-21T08:30:00Z", "2017-11-21T08:30:00Z", "2017-11-21T08:30:00Z");
        Item edited = article.patch(Map.of("kicker", "K")).publish();
        String updated = edited.published().jsonPath().getString("contentUpdatedAt");
        assertThat(Instant.parse(updated)).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
        assertDates(edited, "2017-11-21T08:30:00Z", "2017-11-21T08:30:00Z", updated);
        Item redated = edited.publish(Map.of("publishedAt", "2018-01-01T00:00:00Z"));
        assertDates(redated, "2017-11-21T08:30:00Z", "2018-01-01T00:00:00Z", updated);
        Item again = redated.unpublish().publish();
        assertThat(again.published().jsonPath().getString("firstPublishedAt")).isEqualTo("2017-11-21T08:30:00Z");
        assertThat(again.published().jsonPath().getString("publishedAt")).isEqualTo("2018-01-01T00:00:00Z");
    }

    @Test
    void changesNothingWhenPublishedAgain() {
        Item article = Newsroom.published();
        String before = article.published().asString();
        Item again = article.publish();
        assertThat(again.etag()).isEqualTo(article.etag());
        assertThat(again.published().asString()).isEqualTo(before);
        Item dated = again.publish(Map.of("publishedAt", "2017-11-21T08:30:00.123456789Z"));
        assertThat(dated.publish(Map.of("publishedAt", "2017-11-21T08:30:00.123456789Z"))
                        .etag())
                .isEqualTo(dated.etag());
    }

    @Test
    void takesArticleFromReaders() {
        Item article = Newsroom.published().unpublish();
        assertThat(article.json().getString("status")).isEqualTo("draft");
        ProblemAnswer.of(article.published(), 404, "not-found");
        ProblemAnswer problem = ProblemAnswer.of(article.act("unpublish", Map.of()), 409, "conflict");
        assertThat(problem.json().getList("allowedTransitions")).containsExactly("submit", "publish", "archive");
    }

    @Test
    void archivesAndRestores() {
        Item article = Newsroom.published();
        ProblemAnswer.of(article.delete(), 409, "conflict");
        article = article.unpublish();
        assertThat(article.delete().statusCode()).isEqualTo(204);
        Item archived = article.again();
        assertThat(archived.json().getString("status")).isEqualTo("archived");
        assertThat(archived.json().getList("allowedTransitions")).containsExactly("restore");
        ProblemAnswer.of(archived.act("publish", Map.of()), 409, "conflict");
        ProblemAnswer.of(archived.delete(), 409, "conflict");
        ProblemAnswer.of(archived.type().patch(archived.id(), "*", Map.of("kicker", "x")), 409, "conflict");
        assertListed(archived, false);
        Item restored = archived.restore();
        assertThat(restored.json().getString("status")).isEqualTo("draft");
        assertListed(restored, true);
        ProblemAnswer.of(restored.act("restore", Map.of()), 409, "conflict");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"at": "2020-01-01T00:00:00Z"}                                      | /at too-small
            {"until": "2020-01-01T00:00:00Z"}                                   | /until too-small
            {"at": "2999-01-02T00:00:00Z", "until": "2999-01-01T00:00:00Z"}     | /until too-small
            {"publishedAt": "2999-01-01T00:00:00Z"}                             | /publishedAt too-large
            {"at": "soon", "untill": "2999-01-01T00:00:00Z", "publishedAt": 5}  | /at malformed, /untill unknown-field, /publishedAt wrong-type
            """)
    void refusesTimesThatMakeNoSense(String body, String faults) {
        Item article = Newsroom.draft();
        var answer = Http.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .post(article.type().address(article.id()) + "/publish");
        ProblemAnswer.invalid(answer).hasFaults(faults.split(", "));
    }

    @Test
    void publishesWithoutBody() {
        Item article = Newsroom.draft();
        var answer = Http.admin()
                .contentType("application/json")
                .header("If-Match", article.etag())
                .post(article.type().address(article.id()) + "/publish");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static void assertDates(Item article, String first, String published, String updated) {
        JsonPath shown = article.published().jsonPath();
        assertThat(shown.getString("firstPublishedAt")).isEqualTo(first);
        assertThat(shown.getString("publishedAt")).isEqualTo(published);
        assertThat(Instant.parse(shown.getString("contentUpdatedAt")))
                .isCloseTo(
                        Instant.parse(updated),
                        new org.assertj.core.data.TemporalUnitWithinOffset(1, ChronoUnit.MILLIS));
    }

    private static void assertListed(Item article, boolean usually) {
        for (boolean archived : new boolean[] {true, false}) {
            List<String> ids = Http.admin()
                    .queryParam("slug", article.slug())
                    .queryParam("archived", archived)
                    .get(article.type().address())
                    .jsonPath()
                    .getList("data.id");
            assertThat(ids.contains(article.id())).isEqualTo(usually != archived);
        }
    }
}
