package press.masthead.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Nobody is led to a site that the service does not know. */
@QuarkusTest
@TestProfile(WithoutSiteTest.NoSite.class)
class WithoutSiteTest {

    /** As it is until somebody configures one. */
    public static final class NoSite implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.site.url", "");
        }
    }

    @Test
    void hasNoFeedsAndSitemaps() {
        for (String address : List.of(
                "/feeds/latest.rss",
                "/feeds/tag/any.json",
                "/sitemap.xml",
                "/sitemaps/0.xml",
                "/sitemap-news.xml",
                "/robots.txt")) {
            Response answer = Http.anonymous().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.<String>path("detail")).contains("masthead.site.url");
        }
    }

    @Test
    void saysOfArticlesWhatIsKnown() {
        Item article = Newsroom.published("source", "Reuters");
        Response answer = Http.anonymous().get("/v1/articles/" + article.id() + "?include=jsonLd");
        assertThat(answer.<Map<String, Object>>path("jsonLd"))
                .doesNotContainKeys("url", "mainEntityOfPage", "publisher")
                .containsEntry("author", List.of(Map.of("@type", "Organization", "name", "Reuters")));
    }
}
