package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Search engines read what an article says, who wrote it, and where it stands on the newsroom's site. */
@QuarkusTest
class NewsArticleTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!--";

    @Test
    void saysEverythingInTheWordsOfSchemaOrg() {
        Item section = Newsroom.section();
        Item author = Newsroom.author();
        Item tag = Newsroom.tag();
        Item photo = Newsroom.photo();
        Item article = Newsroom.published(
                "section",
                section.id(),
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author),
                "leadPhoto",
                Map.of("photo", photo.id()),
                "standfirst",
                "What happened",
                "source",
                "Reuters",
                "corrections",
                List.of(Map.of("correctedAt", "2017-11-22T10:00:00Z", "text", "It was a Monday.")));
        Item translation = Newsroom.published("locale", "de", "translationOf", article.id(), "section", section.id());
        JsonPath json = read(article).jsonPath();
        String url = "https://site.example/" + section.slug() + "/" + article.slug();
        assertThat(json.getMap("jsonLd"))
                .containsEntry("@context", "https://schema.org")
                .containsEntry("@type", "NewsArticle")
                .containsEntry("headline", article.json().getString("headline"))
                .containsEntry("description", "What happened")
                .containsEntry("url", url)
                .containsEntry("mainEntityOfPage", url)
                .containsEntry("datePublished", json.getString("firstPublishedAt"))
                .containsEntry("dateModified", json.getString("contentUpdatedAt"))
                .containsEntry(
                        "author",
                        List.of(Map.of(
                                "@type",
                                "Person",
                                "name",
                                author.json().getString("name"),
                                "url",
                                "https://site.example/author/" + author.slug())))
                .containsEntry(
                        "publisher",
                        Map.of(
                                "@type",
                                "Organization",
                                "name",
                                "The Daily <Example>",
                                "url",
                                "https://site.example/",
                                "logo",
                                "https://site.example/logo.png"))
                .containsEntry("sourceOrganization", Map.of("@type", "Organization", "name", "Reuters"))
                .containsEntry("articleSection", section.json().getString("name"))
                .containsEntry("keywords", List.of(tag.json().getString("name")))
                .containsEntry("inLanguage", "en")
                .containsEntry("isAccessibleForFree", true)
                .containsEntry(
                        "correction",
                        List.of(Map.of(
                                "@type",
                                "CorrectionComment",
                                "text",
                                "It was a Monday.",
                                "datePublished",
                                "2017-11-22T10:00:00Z")))
                .containsEntry(
                        "workTranslation",
                        List.of(Map.of(
                                "@type",
                                "NewsArticle",
                                "headline",
                                translation.json().getString("headline"),
                                "inLanguage",
                                "de",
                                "url",
                                "https://site.example/" + section.slug() + "/" + translation.slug())));
        assertThat(json.getString("jsonLd.image[0].'@type'")).isEqualTo("ImageObject");
        assertThat(json.getString("jsonLd.image[0].contentUrl"))
                .isEqualTo(photo.json().getString("url"));
        assertThat(json.getString("jsonLd.image[0].creditText")).isNotBlank();
    }

    @Test
    void namesTheOriginalOfACopyAndTheHouseWhereNobodyElseWroteIt() {
        Item article = Newsroom.published("seo", Map.of("canonicalUrl", "https://other.example/original"));
        JsonPath json = read(article).jsonPath();
        assertThat(json.getString("jsonLd.mainEntityOfPage")).isEqualTo("https://other.example/original");
        assertThat(json.getString("jsonLd.url")).startsWith("https://site.example/");
        assertThat(json.getString("jsonLd.author[0].name")).isEqualTo("The Daily <Example>");
    }

    @Test
    void isLeftOutUnlessAskedFor() {
        Item article = Newsroom.published();
        assertThat(article.published().asString()).doesNotContain("jsonLd");
    }

    /** Whatever a headline holds, and whether only some fields are asked for or all. */
    @Test
    void canStandInAScriptElement() {
        Item article = Newsroom.published("headline", "Closing " + HOSTILE + Newsroom.word());
        for (String query : List.of("include=jsonLd", "include=jsonLd&fields=jsonLd")) {
            Response answer = Http.anonymous().get("/v1/articles/" + article.id() + "?" + query);
            assertThat(answer.asString()).doesNotContain("<");
            assertThat(answer.jsonPath().getString("jsonLd.headline")).contains(HOSTILE);
        }
    }

    private static Response read(Item article) {
        return Http.anonymous().get("/v1/articles/" + article.id() + "?include=jsonLd");
    }
}
