package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** No word that is not published ever reaches the public, wherever it asks. */
@QuarkusTest
class LeakTest {

    private static final Map<String, List<String>> SORTS = Map.of(
            "articles", List.of("publishedAt", "-publishedAt", "contentUpdatedAt", "headline", "-headline"),
            "authors", List.of("name", "-name"),
            "tags", List.of("name", "-name"),
            "sections", List.of("name", "-name"),
            "photos", List.of("createdAt", "-createdAt"),
            "photo-credits", List.of("name", "-name"));

    private final String marker = Newsroom.word();

    @Test
    void hidesEveryUnpublishedWord() {
        Item section = Editorial.SECTIONS.create(Map.of("name", marker, "description", marker));
        Item tag = Editorial.TAGS.create(Map.of("name", marker, "kind", "place", "description", marker));
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of(
                "name", marker, "usageTerms", marker, "contact", marker, "url", "https://" + marker + ".example"));
        Item photo = Editorial.PHOTOS.create(Map.of(
                "url",
                "https://" + marker + ".example/a.jpg",
                "altText",
                marker,
                "caption",
                marker,
                "creator",
                marker,
                "credit",
                credit.id(),
                "copyrightNotice",
                marker,
                "location",
                marker,
                "rights",
                Map.of(
                        "note",
                        marker,
                        "restrictions",
                        marker,
                        "restrictionsAcknowledged",
                        true,
                        "deny",
                        List.of(Map.of("until", "2020-01-01T00:00:00Z", "reason", marker)))));
        Item author = Editorial.AUTHORS.create(Map.of(
                "name",
                marker,
                "jobTitle",
                marker,
                "bio",
                marker,
                "photo",
                photo.id(),
                "publicEmail",
                marker + "@x.example",
                "links",
                List.of(Map.of("label", marker, "url", "https://" + marker + ".example"))));
        Map<String, Object> words = Map.ofEntries(
                Map.entry("headline", marker),
                Map.entry("kicker", marker),
                Map.entry("standfirst", marker),
                Map.entry("slug", marker),
                Map.entry("section", section.id()),
                Map.entry("tags", List.of(tag.id())),
                Map.entry("byline", List.of(Map.of("author", author.id()), Map.of("text", marker))),
                Map.entry("source", marker),
                Map.entry("leadPhoto", Map.of("photo", photo.id(), "caption", marker, "altText", marker)),
                Map.entry("body", Newsroom.markdown("# " + marker + "\n\n![](photo:" + photo.id() + ")")),
                Map.entry("corrections", List.of(Map.of("correctedAt", "2020-01-01T00:00:00Z", "text", marker))),
                Map.entry("seo", Map.of("title", marker, "description", marker)));
        Item draft = Editorial.ARTICLES.create(words);
        Item scheduled = Editorial.ARTICLES
                .create(Newsroom.with(words, "slug", marker + "-scheduled"))
                .publish(Map.of("at", "2999-01-01T00:00:00Z"));
        Item withdrawn = Editorial.ARTICLES
                .create(Newsroom.with(words, "slug", marker + "-withdrawn"))
                .publish()
                .unpublish();
        Item edited = Newsroom.published("readMore", List.of(draft.id()))
                .patch(Newsroom.with(words, "slug", marker + "-edited"));
        Item update = edited.publish(Map.of("at", "2999-01-01T00:00:00Z"));
        Item translation = Editorial.ARTICLES.create(
                Newsroom.with(words, "slug", marker + "-translated", "locale", "fr", "translationOf", edited.id()));
        List<Item> hidden = List.of(section, tag, credit, photo, author, draft, scheduled, withdrawn, translation);
        for (String address : addresses(hidden, update)) {
            Response answer = Http.anonymous().get(address);
            assertThat(answer.getHeaders().toString()).as(address).doesNotContain(marker);
            // The path of a request is told back in problems.
            assertThat(answer.asString().replaceAll("\"instance\":\"[^\"]*\"", ""))
                    .as(address)
                    .doesNotContain(marker);
        }
        for (Item item : hidden) {
            assertThat(item.published().statusCode()).isEqualTo(404);
        }
    }

    /** Every place where the public can ask. */
    private List<String> addresses(List<Item> hidden, Item edited) {
        List<String> addresses = new ArrayList<>();
        SORTS.forEach((type, sorts) -> {
            for (String sort : sorts) {
                addresses.addAll(pages("/v1/" + type + "?limit=100&count=true&sort=" + sort));
            }
            for (String ending : List.of("", "-scheduled", "-withdrawn", "-edited", "-translated", "-2")) {
                addresses.add("/v1/" + type + "/" + marker + ending);
            }
        });
        for (Item item : hidden) {
            addresses.add("/v1/" + item.type().path() + "/" + item.id());
            for (String filter :
                    List.of("section", "tag", "author", "section[not]", "tag[not]", "author[not]", "tag[all]")) {
                addresses.add("/v1/articles?limit=100&" + filter + "=" + item.id());
                addresses.add("/v1/articles?limit=100&count=true&" + filter + "=" + item.slug());
            }
            addresses.add("/v1/photos?credit=" + item.id());
            addresses.add("/v1/sections?parent=" + item.id());
        }
        for (String format : List.of("blocks", "html", "markdown", "text")) {
            addresses.add("/v1/articles/" + edited.id() + "?include=readMore,jsonLd&bodyFormat=" + format);
        }
        for (String format : List.of("rss", "atom", "json")) {
            addresses.add("/feeds/latest." + format);
            for (Item item : hidden) {
                addresses.add("/feeds/" + item.type().path().replaceAll("s$", "") + "/" + item.id() + "." + format);
            }
        }
        addresses.addAll(List.of("/sitemap.xml", "/sitemaps/0.xml", "/sitemap-news.xml"));
        addresses.add("/v1/articles/" + edited.id() + "?locale=fr");
        addresses.add("/v1/search?include=facets&q=" + marker);
        addresses.add("/v1/search?include=facets&q=" + marker.substring(1));
        addresses.addAll(changes());
        return addresses;
    }

    /** Everything that whoever begins a copy now is told. */
    private static List<String> changes() {
        List<String> pages = new ArrayList<>();
        String page = "/v1/changes";
        JsonPath told;
        do {
            pages.add(page);
            told = Http.anonymous().get(page).jsonPath();
            page = "/v1/changes?since=" + told.getString("next");
        } while (told.getBoolean("more"));
        return pages;
    }

    private static List<String> pages(String address) {
        List<String> pages = new ArrayList<>();
        String page = address;
        while (page != null) {
            pages.add(page);
            String cursor = Http.anonymous().get(page).jsonPath().getString("page.next");
            page = cursor == null ? null : address + "&cursor=" + cursor;
        }
        return pages;
    }
}
