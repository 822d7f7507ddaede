package press.masthead.delivery.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Search engines are told of each published article once, in a part that it stays in. */
@QuarkusTest
@TestProfile(SitemapTest.SmallParts.class)
class SitemapTest {

    /** So that a few articles make several parts. */
    public static final class SmallParts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "masthead.sitemaps.chunk",
                    "3",
                    "masthead.robots.disallow",
                    "/search,/preview/",
                    "masthead.robots.banned",
                    "ExampleBot");
        }
    }

    @Test
    void tellsOfEachArticleOnceInPartsThatStay() {
        Item section = Newsroom.section();
        List<Item> articles = IntStream.range(0, 7)
                .mapToObj(each -> Newsroom.published("section", section.id()))
                .toList();
        List<String> before = parts();
        assertThat(before.size()).isGreaterThanOrEqualTo(3);
        for (Item article : articles) {
            assertThat(before.stream().map(SitemapTest::locations).flatMap(List::stream))
                    .containsOnlyOnce(address(section, article));
        }
        String first = partOf(address(section, articles.get(0)));
        String second = partOf(address(section, articles.get(1)));
        articles.get(0).unpublish();
        assertThat(parts().stream().map(SitemapTest::locations).flatMap(List::stream))
                .doesNotContain(address(section, articles.get(0)))
                .contains(address(section, articles.get(1)));
        assertThat(partOf(address(section, articles.get(1)))).isEqualTo(second);
        articles.get(0).again().publish();
        assertThat(partOf(address(section, articles.get(0)))).isEqualTo(first);
    }

    @Test
    void leavesOutDraftsAndWhatSearchEnginesAreAskedTo() {
        Item section = Newsroom.section();
        List<Item> hidden = List.of(
                Newsroom.draft("section", section.id()),
                Newsroom.published("section", section.id(), "seo", Map.of("noindex", true)),
                Newsroom.published(
                        "section", section.id(), "seo", Map.of("canonicalUrl", "https://other.example/original")));
        String all = String.join("", parts().stream().map(SitemapTest::get).toList()) + get("/sitemap-news.xml");
        assertThat(hidden).noneMatch(article -> all.contains(article.slug()));
    }

    @Test
    void namesTranslationsOfEachOther() {
        Item section = Newsroom.section();
        Item original = Newsroom.published("section", section.id());
        Item translation = Newsroom.published("section", section.id(), "locale", "de", "translationOf", original.id());
        for (Item article : List.of(original, translation)) {
            assertThat(get(partOf(address(section, article))))
                    .contains("hreflang=\"en\" href=\"" + address(section, original) + "\"")
                    .contains("hreflang=\"de\" href=\"" + address(section, translation) + "\"");
        }
    }

    @Test
    void tellsOfNewsWithTheNameOfTheHouse() {
        Item section = Newsroom.section();
        Item article = Newsroom.published("section", section.id(), "headline", "Rock & <roll> " + Newsroom.word());
        var news = Http.anonymous().get("/sitemap-news.xml").xmlPath();
        assertThat(news.getString("urlset.url[0].loc")).isEqualTo(address(section, article));
        assertThat(news.getString("urlset.url[0].news.publication.name")).isEqualTo("The Daily <Example>");
        assertThat(news.getString("urlset.url[0].news.publication.language")).isEqualTo("en");
        assertThat(news.getString("urlset.url[0].news.title"))
                .isEqualTo(article.json().getString("headline"));
        assertThat(news.getString("urlset.url[0].news.publication_date")).endsWith("Z");
        assertThat(news.getString("urlset.url[0].loc")).doesNotContain("localhost");
    }

    @Test
    void tellsRobotsWhatToLeaveAloneAndWhereTheSitemapsAre() {
        assertThat(get("/robots.txt")).isEqualTo("""
                User-agent: *
                Disallow: /search
                Disallow: /preview/

                User-agent: ExampleBot
                Disallow: /

                Sitemap: https://site.example/sitemap.xml
                Sitemap: https://site.example/sitemap-news.xml
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemaps/999999999.xml, 404",
        "/sitemaps/-1.xml, 404",
        "/sitemaps/one.xml, 404",
        "/sitemaps/99999999999999999999.xml, 404",
        "/sitemap.xml?page=2, 400",
        "/robots.txt?a=b, 400"
    })
    void refusesWhatIsNotThere(String address, int status) {
        assertThat(Http.anonymous().get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void answersConditionalRequests() {
        for (String address : List.of("/sitemap.xml", "/sitemap-news.xml", "/robots.txt")) {
            Response first = Http.anonymous().get(address);
            assertThat(first.statusCode()).as(address).isEqualTo(200);
            assertThat(Http.anonymous()
                            .header("If-None-Match", first.header("ETag"))
                            .get(address)
                            .statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    private static String address(Item section, Item article) {
        return "https://site.example/" + section.slug() + "/" + article.slug();
    }

    /** The addresses of the parts, here. */
    private static List<String> parts() {
        return Http.anonymous().get("/sitemap.xml").xmlPath().<String>getList("sitemapindex.sitemap.loc").stream()
                .map(address -> address.replace("https://site.example", ""))
                .toList();
    }

    private static String partOf(String address) {
        return parts().stream()
                .filter(part -> locations(part).contains(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> locations(String part) {
        return Http.anonymous().get(part).xmlPath().getList("urlset.url.loc");
    }

    private static String get(String address) {
        return Http.anonymous().get(address).asString();
    }
}
