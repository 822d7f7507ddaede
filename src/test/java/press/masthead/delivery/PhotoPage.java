package press.masthead.delivery;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** An article, and all that readers can ask for that shows its photos. */
record PhotoPage(Item photo, Item other, Item section, Item tag, Item author, Item article) {

    /** A published article with the photo as its lead, in its body and in a gallery; another recommends it. */
    static PhotoPage of(Map<String, ?> photoFields) {
        Item photo = Editorial.PHOTOS.create(photoFields);
        Item other = Newsroom.photo();
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Editorial.AUTHORS.create(Map.of("name", "Author " + Newsroom.word(), "photo", photo.id()));
        Map<String, Object> gallery =
                Map.of("_type", "gallery", "photos", List.of(Map.of("photo", other.id()), Map.of("photo", photo.id())));
        Map<String, Object> fields = Newsroom.with(
                Newsroom.articleFields(section),
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author),
                "leadPhoto",
                Map.of("photo", photo.id()),
                "body",
                Map.of(
                        "format",
                        "blocks",
                        "blocks",
                        List.of(
                                Map.of(
                                        "_type",
                                        "block",
                                        "children",
                                        List.of(Map.of("_type", "span", "text", "Words."))),
                                Map.of("_type", "photo", "photo", photo.id()),
                                gallery)));
        Item article = Editorial.ARTICLES.create(fields).publish();
        Newsroom.published("section", section.id(), "readMore", List.of(article.id()));
        return new PhotoPage(photo, other, section, tag, author, article);
    }

    /** Every place where readers meet the photo, by its address. */
    List<String> addresses() {
        List<String> all = new ArrayList<>(List.of(
                "/v1/articles?section=" + section.id(),
                "/v1/articles?tag=" + tag.slug(),
                "/v1/articles?author=" + author.slug(),
                "/v1/articles?section=" + section.id() + "&fields=leadPhoto",
                "/v1/authors/" + author.slug(),
                "/v1/authors?limit=100&sort=-name",
                "/v1/photos/" + photo.id(),
                "/v1/photos/" + photo.id() + "?include=jsonLd",
                "/v1/photos?credit=" + photo.json().getString("credit.id")));
        for (String format : List.of("blocks", "html", "markdown", "text")) {
            all.add("/v1/articles/" + article.id() + "?bodyFormat=" + format);
        }
        String reader =
                Http.anonymous().get("/v1/articles?section=" + section.id()).<List<String>>path("data.id").stream()
                        .filter(id -> !id.equals(article.id()))
                        .findFirst()
                        .orElseThrow();
        all.add("/v1/articles/" + reader + "?include=readMore");
        return all;
    }

    Response get(String bodyFormat) {
        return Http.anonymous().get("/v1/articles/" + article.id() + "?bodyFormat=" + bodyFormat);
    }
}
