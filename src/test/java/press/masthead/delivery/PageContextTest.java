package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;
import static press.masthead.delivery.PageFixture.article;
import static press.masthead.delivery.PageFixture.articleOnSyria;
import static press.masthead.delivery.PageFixture.shown;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class PageContextTest {

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    private String article = "";

    @BeforeEach
    void clearPages() {
        campaigns.endAll();
        article = articleOnSyria();
    }

    @ParameterizedTest
    @CsvSource({
        "sections, include, world, true",
        "sections, include, news, true",
        "sections, include, sport, false",
        "sections, exclude, world, false",
        "sections, exclude, news, false",
        "sections, exclude, sport, true",
        "tags, include, syria, true",
        "tags, include, chess, false",
        "tags, exclude, syria, false",
        "tags, exclude, chess, true"
    })
    void goesByTheArticlesSectionAndTags(String kind, String way, String reference, boolean expected) {
        PageFixture.section("Sport", null);
        PageFixture.tag("Chess");
        String slug = started("{\"audience\": {\"%s\": {\"%s\": [\"%s\"]}}}".formatted(kind, way, reference));

        assertThat(shown("epic", "article=" + article)).isEqualTo(expected ? slug : null);
        String told = kind.equals("tags") ? "tag=syria,unheard-of" : "section=world";
        assertThat(shown("epic", told)).isEqualTo(expected ? slug : null);
    }

    @Test
    void believesTheArticleAndNotTheFrontend() {
        PageFixture.section("Sport", null);
        PageFixture.tag("Chess");
        article("A Game of Chess", "\"section\": \"sport\", \"tags\": [\"chess\"]");
        String slug = started("{\"audience\": {\"sections\": {\"exclude\": [\"world\"]}}}");

        assertThat(shown("epic", "article=" + article + "&section=sport&tag=chess"))
                .isNull();
        assertThat(shown("epic", "section=sport&tag=chess")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"none, false, false", "none, true, false", "sensitive, false, false", "sensitive, true, true"})
    void letsThroughWhatTheArticleLetsThrough(String supportMessages, boolean sensitive, boolean expected) {
        String grave = article(
                "Grave News " + supportMessages,
                "\"section\": \"world\", \"supportMessages\": \"%s\"".formatted(supportMessages));
        String slug = started("{\"sensitive\": %s}".formatted(sensitive));

        assertThat(shown("epic", "article=" + grave)).isEqualTo(expected ? slug : null);
        assertThat(shown("epic", "article=" + article)).isEqualTo(slug);
    }

    @Test
    void takesAnArticleThatIsNotPublishedForNone() {
        String headline = "Not Yet Published " + UUID.randomUUID();
        String draft = campaigns.created("articles", """
                {"headline": "%s", "locale": "en", "section": "world", "supportMessages": "none"}
                """.formatted(headline));
        String slug = started("{}");

        assertThat(shown("epic", "article=" + draft)).isEqualTo(slug);
        assertThat(shown("epic", "article=never-heard-of")).isEqualTo(slug);
    }

    @Test
    void knowsAnArticleByItsFormerSlugAndInWhateverLocale() {
        String headline = "Renamed " + UUID.randomUUID();
        String former = article(headline, "\"section\": \"world\", \"supportMessages\": \"none\"");
        String renamed = "{\"slug\": \"%s-again\"}".formatted(former);
        campaigns
                .request()
                .header("If-Match", "*")
                .body(renamed)
                .patch("/v1/editorial/articles/" + former)
                .then()
                .statusCode(200);
        campaigns
                .request()
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/editorial/articles/" + former + "-again/publish")
                .then()
                .statusCode(200);
        started("{}");

        assertThat(shown("epic", "article=" + former)).isNull();
        assertThat(shown("epic", "article=" + former + "-again")).isNull();
        assertThat(shown("epic", "article=" + former + "-again&locale=en")).isNull();
        assertThat(shown("epic", "article=" + former + "-again&locale=ru")).isNull();
    }

    @Test
    void knowsTagsByWhatTheyWereCalled() {
        List<String> names = namesOfOneTag();
        String narrow = started("{\"audience\": {\"tags\": {\"include\": [\"%s\"]}}}".formatted(names.get(0)));

        assertThat(names)
                .allSatisfy(name -> assertThat(shown("epic", "tag=" + name)).isEqualTo(narrow));
        assertThat(shown("epic", "tag=never-heard-of")).isNull();
    }

    @Test
    void countsViewsOfTagsByWhatTheyWereCalled() {
        List<String> names = namesOfOneTag();
        String narrow = started("{\"audience\": {\"minViews\": 3, \"viewsOfTags\": [\"%s\"]}}".formatted(names.get(0)));

        assertThat(names)
                .allSatisfy(name ->
                        assertThat(shown("epic", "viewed=2024-07-01:3:" + name)).isEqualTo(narrow));
        assertThat(shown("epic", "viewed=2024-07-01:3:never-heard-of")).isNull();
    }

    /** Its id, its slug, the one before, and the slug and the id of one that was merged into it. */
    private static List<String> namesOfOneTag() {
        Item former = Newsroom.tag();
        Item merged = Newsroom.tag();
        Newsroom.published("tags", List.of(former.id(), merged.id()));
        Item tag = former.patch(Map.of("slug", former.slug() + "-again"));
        Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("into", tag.id()))
                .post("/v1/editorial/tags/" + merged.id() + "/merge")
                .then()
                .statusCode(200);
        return List.of(tag.id(), tag.slug(), former.slug(), merged.slug(), merged.id());
    }

    @Test
    void remembersCampaignsByWhatTheyWereCalled() {
        String former = started("{\"dismissal\": {\"silenceDays\": 30}}");
        campaigns
                .request()
                .header("If-Match", "*")
                .body("{\"slug\": \"%s-again\"}".formatted(former))
                .patch("/v1/editorial/campaigns/" + former)
                .then()
                .statusCode(200);

        assertThat(shown("epic", "visitor=v")).isEqualTo(former + "-again");
        assertThat(shown("epic", "closed=" + former + "@" + Instant.now())).isNull();
        assertThat(shown("epic", "closed=" + former + "-again@" + Instant.now()))
                .isNull();
        assertThat(shown("epic", "force=" + former + ":control&closed=" + former + "@" + Instant.now()))
                .isEqualTo(former + "-again");
    }

    /** As everywhere else. */
    @Test
    void takesASemicolonForAnEndOfAParameter() {
        String german = started("{\"audience\": {\"countries\": {\"include\": [\"DE\"]}}}");

        assertThat(shown("epic", "country=DE;device=mobile")).isEqualTo(german);
        ProblemAnswer.of(PageFixture.placements("country=DE;foo=x"), 400, "invalid-request");
        ProblemAnswer.of(PageFixture.placements("country=DE;country=DE"), 400, "invalid-request");
    }

    private String started(String changes) {
        String slug = "page-" + UUID.randomUUID().toString().substring(24);
        campaigns.started(campaign(slug, changes));
        return slug;
    }
}
