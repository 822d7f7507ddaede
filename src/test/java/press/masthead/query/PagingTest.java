package press.masthead.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
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
class PagingTest {

    private static final int MANY = 45;

    /** Articles in one section, with few headlines and dates so that many are equal in order. */
    private static Item sectionWithMany() {
        Item section = Newsroom.section();
        for (int i = 0; i < MANY; i++) {
            publish(section, i);
        }
        return section;
    }

    private static void publish(Item section, int number) {
        Editorial.ARTICLES
                .create(Newsroom.with(Newsroom.articleFields(section), "headline", "Same " + number % 4))
                .publish(Map.of("publishedAt", "2017-11-%02dT00:00:00Z".formatted(1 + number % 3)));
    }

    @Test
    void neitherRepeatsNorSkipsWhileArticlesArrive() {
        Item section = sectionWithMany();
        for (String sort : List.of("-publishedAt", "headline", "-headline,publishedAt", "publishedAt,-headline")) {
            List<String> before = all(section, sort, 100);
            List<String> paged = new ArrayList<>();
            Response page = list(section, sort, 7);
            while (true) {
                paged.addAll(page.jsonPath().getList("data.id"));
                String link = page.header("Link");
                if (link == null) {
                    break;
                }
                publish(section, paged.size());
                assertThat(link).endsWith(">; rel=\"next\"");
                page = Http.anonymous().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
            }
            assertThat(page.jsonPath().getString("page.next")).isNull();
            assertThat(new HashSet<>(paged)).as(sort).hasSameSizeAs(paged).containsAll(before);
            assertThat(paged.stream().filter(before::contains)).as(sort).containsExactlyElementsOf(before);
        }
    }

    @Test
    void ordersByEachKeyInItsDirection() {
        Item section = sectionWithMany();
        Response page = list(section, "-headline,publishedAt", 100);
        List<Map<String, String>> articles = page.jsonPath().getList("data");
        assertThat(articles)
                .isSortedAccordingTo(java.util.Comparator.comparing((Map<String, String> one) -> one.get("headline"))
                        .reversed()
                        .thenComparing(one -> one.get("publishedAt")));
    }

    @Test
    void countsWhenAsked() {
        Item section = Newsroom.section();
        publish(section, 0);
        publish(section, 1);
        Response counted = Http.anonymous()
                .queryParam("section", section.slug())
                .queryParam("count", true)
                .queryParam("limit", 1)
                .get("/v1/articles");
        assertThat(counted.jsonPath().getInt("page.total")).isEqualTo(2);
        assertThat(counted.jsonPath().getInt("page.limit")).isEqualTo(1);
        assertThat(list(section, "headline", 1).jsonPath().getMap("page")).doesNotContainKey("total");
    }

    @Test
    void keepsOnlyFieldsAskedFor() {
        Item section = Newsroom.section();
        publish(section, 0);
        Response answer = Http.anonymous()
                .queryParam("section", section.slug())
                .queryParam("fields", "slug,headline")
                .get("/v1/articles");
        Map<String, Object> article = answer.jsonPath().getMap("data[0]");
        assertThat(article).containsOnlyKeys("slug", "headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=headline", "sort=-publishedAt&locale=en", "sort=-publishedAt&section=other"})
    void bindsCursorToItsQuery(String otherQuery) {
        Item section = Newsroom.section();
        publish(section, 0);
        publish(section, 1);
        String cursor = list(section, "-publishedAt", 1).jsonPath().getString("page.next");
        String address =
                otherQuery.contains("section") ? "/v1/articles?" : "/v1/articles?section=" + section.slug() + "&";
        ProblemAnswer.invalid(Http.anonymous().get(address + otherQuery + "&cursor=" + cursor))
                .hasFaults("cursor malformed");
        ProblemAnswer.invalid(Http.anonymous().get("/v1/tags?cursor=" + cursor)).hasFaults("cursor malformed");
    }

    @Test
    void refusesForgedCursor() {
        Item section = Newsroom.section();
        publish(section, 0);
        publish(section, 1);
        String cursor = list(section, "headline", 1).jsonPath().getString("page.next");
        for (int place : new int[] {0, cursor.length() / 2, cursor.length() - 3}) {
            char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
            String forged = cursor.substring(0, place) + other + cursor.substring(place + 1);
            Response answer = Http.anonymous()
                    .queryParam("section", section.slug())
                    .queryParam("sort", "headline")
                    .queryParam("cursor", forged)
                    .get("/v1/articles");
            ProblemAnswer.invalid(answer).hasFaults("cursor malformed");
        }
    }

    @Test
    void pagesThroughEditorialLists() {
        String word = Newsroom.word();
        for (int i = 0; i < 5; i++) {
            Editorial.TAGS.create(Map.of("name", "Paged " + word + " " + i, "kind", "series"));
        }
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            var request = Http.admin().queryParam("kind", "series").queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/editorial/tags");
            names.addAll(page.jsonPath().getList("data.name"));
            cursor = page.jsonPath().getString("page.next");
        } while (cursor != null);
        assertThat(names.stream().filter(name -> name.contains(word)))
                .hasSize(5)
                .isSorted();
    }

    private static List<String> all(Item section, String sort, int limit) {
        return list(section, sort, limit).jsonPath().getList("data.id");
    }

    private static Response list(Item section, String sort, int limit) {
        return Http.anonymous()
                .queryParam("section", section.slug())
                .queryParam("sort", sort)
                .queryParam("limit", limit)
                .get("/v1/articles");
    }
}
