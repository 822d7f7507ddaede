package press.masthead.slug;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class SlugAddressTest {

    @Test
    void numbersSlugThatIsTaken() {
        String name = Newsroom.word();
        for (int number = 1; number <= 12; number++) {
            Item tag = Editorial.TAGS.create(Map.of("name", name));
            assertThat(tag.slug()).isEqualTo(number == 1 ? name : name + "-" + number);
        }
    }

    @Test
    void namesFreeSlugWhenGivenOneIsTaken() {
        String slug = Newsroom.word();
        Item first = Editorial.TAGS.create(Map.of("name", slug));
        Item second = Editorial.TAGS.create(Map.of("name", slug));
        ProblemAnswer problem =
                ProblemAnswer.of(Editorial.TAGS.post(Map.of("name", "x", "slug", slug)), 409, "slug-taken");
        assertThat(problem.json().getString("free")).isEqualTo(slug + "-3");
        ProblemAnswer.of(second.type().patch(second.id(), second.etag(), Map.of("slug", slug)), 409, "slug-taken");
        Item renamed = first.patch(Map.of("slug", slug + "-new"));
        ProblemAnswer.of(Editorial.TAGS.post(Map.of("name", "x", "slug", slug)), 409, "slug-taken");
        assertThat(renamed.patch(Map.of("slug", slug)).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Upper", "a b", "a--b", "-a", "a-", "a_b", "é", "a/b", "01a20fb2-53e8-7b7d-90e0-f61e89b12671"})
    void refusesWhatIsNoSlug(String slug) {
        ProblemAnswer.invalid(Editorial.TAGS.post(Map.of("name", "x", "slug", slug)))
                .hasFaults("/slug malformed");
    }

    @Test
    void leadsReadersFromEveryFormerSlug() {
        String word = Newsroom.word();
        Item article = Newsroom.published("headline", word);
        article = article.patch(Map.of("slug", word + "-second")).publish();
        article = article.patch(Map.of("slug", word + "-third")).publish();
        for (String former : new String[] {word, word + "-second"}) {
            Response moved = Http.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/v1/articles/" + former + "?bodyFormat=html&fields=slug,headline");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location"))
                    .isEqualTo("/v1/articles/" + word + "-third?bodyFormat=html&fields=slug,headline");
            assertThat(Editorial.ARTICLES.get(former).jsonPath().getString("id"))
                    .isEqualTo(article.id());
        }
        assertThat(Http.anonymous().get("/v1/articles/" + word + "-third").statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsReadersOfEverythingNamed() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Editorial.ARTICLES
                .create(Newsroom.with(
                        Newsroom.articleFields(section),
                        "tags",
                        new String[] {tag.id()},
                        "byline",
                        Newsroom.byline(author),
                        "leadPhoto",
                        Map.of("photo", photo.id())))
                .publish();
        for (Item item : new Item[] {section, tag, author, credit}) {
            String address = "/v1/" + item.type().path() + "/";
            Item renamed = item.patch(Map.of("slug", Newsroom.word()));
            Response moved = Http.anonymous().get(address + item.slug());
            assertThat(moved.statusCode()).as(address).isEqualTo(301);
            assertThat(moved.header("Location")).isEqualTo(address + renamed.slug());
            assertThat(Http.anonymous().get(address + renamed.slug()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsSlugsOfLocalesApart() {
        String slug = Newsroom.word();
        Item english = Newsroom.published("slug", slug, "locale", "en");
        Item french = Newsroom.draft("slug", slug, "locale", "fr");
        assertThat(idOf(slug, "en")).isEqualTo(english.id());
        ProblemAnswer.of(Http.anonymous().get("/v1/articles/" + slug + "?locale=fr"), 404, "not-found");
        french.publish();
        assertThat(idOf(slug, "fr")).isEqualTo(french.id());
        assertThat(idOf(slug, "en")).isEqualTo(english.id());
        english.patch(Map.of("slug", slug + "-new")).publish();
        Response moved = Http.anonymous().get("/v1/articles/" + slug + "?locale=en");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/v1/articles/" + slug + "-new?locale=en");
        assertThat(Http.anonymous().get("/v1/articles/" + slug).jsonPath().getString("id"))
                .isEqualTo(french.id());
    }

    @Test
    void leadsToTheLocaleThatTheArticleIsInNow() {
        String slug = Newsroom.word();
        Item article = Newsroom.published("slug", slug, "locale", "ru");
        article = article.patch(Map.of("locale", "uk")).publish();
        assertMoved(slug + "?fields=id&locale=ru", slug + "?fields=id&locale=uk");
        article.patch(Map.of("slug", slug + "-new")).publish();
        assertMoved(slug + "?locale=ru", slug + "-new?locale=uk");
        assertMoved(slug, slug + "-new");
        assertMoved(slug + "?locale=uk", slug + "-new?locale=uk");
    }

    @Test
    void leadsFromSlugOfTheLocaleBeforeOnlyToWhatIsInTheLocaleAskedFor() {
        String slug = Newsroom.word();
        Item article = Newsroom.published("slug", slug, "locale", "ru");
        article.patch(Map.of("locale", "uk", "slug", slug + "-new")).publish();
        assertMoved(slug + "?locale=uk", slug + "-new?locale=uk");
        assertUnknown(slug + "?locale=fr");
    }

    @Test
    void prefersWhatHadTheSlugInTheLocaleAskedFor() {
        String slug = Newsroom.word();
        Item translated = Newsroom.published("slug", slug, "locale", "ru");
        Item ukrainian = Newsroom.published("slug", slug, "locale", "uk");
        translated.patch(Map.of("locale", "uk", "slug", slug + "-translated")).publish();
        ukrainian.patch(Map.of("slug", slug + "-new")).publish();
        assertMoved(slug + "?locale=uk", slug + "-new?locale=uk");
        assertMoved(slug + "?locale=ru", slug + "-translated?locale=uk");
    }

    private static void assertMoved(String from, String to) {
        Response moved = Http.anonymous().get("/v1/articles/" + from);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/v1/articles/" + to);
        assertThat(Http.anonymous().get("/v1/articles/" + to).statusCode()).isEqualTo(200);
    }

    @Test
    void hidesSlugsThatReadersNeverMet() {
        String word = Newsroom.word();
        Item article = Newsroom.published("slug", word);
        article = article.patch(Map.of("slug", word + "-draft"));
        assertUnknown(word + "-draft");
        assertThat(Http.anonymous().get("/v1/articles/" + word).statusCode()).isEqualTo(200);
        article = article.patch(Map.of("slug", word + "-scheduled")).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        assertUnknown(word + "-scheduled");
        article.patch(Map.of("slug", word + "-now")).publish();
        assertUnknown(word + "-draft");
        assertUnknown(word + "-scheduled");
        assertThat(Http.anonymous().get("/v1/articles/" + word).header("Location"))
                .isEqualTo("/v1/articles/" + word + "-now");
    }

    @Test
    void hidesSlugsOfDraftsAndOfWhatWasTakenBack() {
        String word = Newsroom.word();
        Item article = Newsroom.draft("slug", word);
        assertUnknown(word);
        article =
                article.publish().patch(Map.of("slug", word + "-new")).publish().unpublish();
        assertUnknown(word);
        assertUnknown(word + "-new");
    }

    @Test
    void keepsSlugOfWhatIsInTheArchive() {
        String word = Newsroom.word();
        Item tag = Editorial.TAGS.create(Map.of("name", word));
        assertThat(tag.delete().statusCode()).isEqualTo(204);
        assertThat(Editorial.TAGS.create(Map.of("name", word)).slug()).isEqualTo(word + "-2");
        ProblemAnswer.of(Editorial.TAGS.post(Map.of("name", "x", "slug", word)), 409, "slug-taken");
    }

    private static String idOf(String slug, String locale) {
        return Http.anonymous()
                .get("/v1/articles/" + slug + "?locale=" + locale)
                .jsonPath()
                .getString("id");
    }

    private static void assertUnknown(String slug) {
        ProblemAnswer.of(Http.anonymous().get("/v1/articles/" + slug), 404, "not-found");
    }

    @Test
    void leadsToTheOneOfTwoThatIsStillThere() {
        String slug = Newsroom.word();
        Item english = Newsroom.published("slug", slug, "locale", "en");
        Item russian = Newsroom.published("slug", slug, "locale", "ru");
        russian.patch(Map.of("slug", slug + "-ru")).publish();
        english.unpublish();

        Response moved = Http.anonymous().redirects().follow(false).get("/v1/articles/" + slug);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/v1/articles/" + slug + "-ru");
    }
}
