package press.masthead.rendering;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** An article that shows something of everything, and what an editor may change in it. */
final class RenderedPage {

    private final Item section = Newsroom.section();
    private final Item tag = Newsroom.tag();
    private final Item author = Newsroom.author();
    private final Item credit = Newsroom.credit();
    private final Item leadPhoto = Newsroom.photo(credit);
    private final Item bodyCredit = Newsroom.credit();
    private final Item bodyPhoto = Newsroom.photo(bodyCredit);
    private final String word = Newsroom.word();
    private final Item translation = Newsroom.published("locale", "ru", "headline", "Заголовок 😀");
    private final Item article = Editorial.ARTICLES
            .create(Newsroom.with(
                    Newsroom.articleFields(section),
                    "translationOf",
                    translation.id(),
                    "headline",
                    "<" + word + "> & \"more\" 😀",
                    "standfirst",
                    "A standfirst with " + word + " and 𝒜",
                    "tags",
                    List.of(tag.id()),
                    "byline",
                    Newsroom.byline(author),
                    "leadPhoto",
                    Map.of("photo", leadPhoto.id(), "caption", "Where it was"),
                    "body",
                    Map.of("format", "blocks", "blocks", List.of(Map.of("_type", "photo", "photo", bodyPhoto.id())))))
            .publish();

    Item article() {
        return article;
    }

    String id() {
        return article.id();
    }

    /** What readers get wherever they meet the article, by address. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String address : List.of(
                "/v1/articles/" + article.id(),
                "/v1/articles/" + article.slug() + "?locale=en",
                "/v1/articles?section=" + section.id() + "&sort=headline&count=true",
                "/v1/articles?author=" + author.id() + "&limit=1",
                "/v1/search?q=" + word)) {
            Response answer = Http.anonymous().get(address);
            answers.put(
                    address,
                    String.join(
                            "\n",
                            String.valueOf(answer.statusCode()),
                            answer.header("ETag"),
                            answer.header("Surrogate-Key"),
                            answer.header("Location"),
                            answer.asString()));
        }
        return answers;
    }

    void change(Change change) {
        switch (change) {
            case NAME_OF_SECTION -> section.patch(Map.of("name", "New section"));
            case SLUG_OF_SECTION -> section.patch(Map.of("slug", "new-" + word));
            case TRANSLATED_SECTION -> section.patch(Map.of("locales", Map.of("en", Map.of("name", "English"))));
            case NAME_OF_TAG -> tag.patch(Map.of("name", "New tag"));
            case KIND_OF_TAG -> tag.patch(Map.of("kind", "place"));
            case MERGED_TAG -> merge(tag, Newsroom.tag());
            case NAME_OF_AUTHOR -> author.patch(Map.of("name", "New author"));
            case JOB_OF_AUTHOR -> author.patch(Map.of("jobTitle", "Editor"));
            case MERGED_AUTHOR -> merge(author, Newsroom.author());
            case TEXT_OF_LEAD_PHOTO -> leadPhoto.patch(Map.of("altText", "New text"));
            case RIGHTS_OF_LEAD_PHOTO -> leadPhoto.patch(Map.of("rights", Map.of("expiresAt", "2020-01-01T00:00:00Z")));
            case TEXT_OF_BODY_PHOTO -> bodyPhoto.patch(Map.of("caption", "New text"));
            case CREDIT_OF_BODY_PHOTO -> bodyPhoto.patch(Map.of("credit", credit.id()));
            case NAME_OF_CREDIT -> credit.patch(Map.of("name", "New credit " + word));
            case MERGED_CREDIT -> merge(bodyCredit, credit);
            case HEADLINE -> article.patch(Map.of("headline", "New " + word)).publish();
            case SLUG -> article.patch(Map.of("slug", "new-" + word)).publish();
            case BODY ->
                article.patch(Map.of("body", Newsroom.markdown("New body"))).publish();
            case UNPUBLISHED -> article.unpublish();
            case HEADLINE_OF_TRANSLATION ->
                translation.patch(Map.of("headline", "Новый 😀")).publish();
            case UNPUBLISHED_TRANSLATION -> translation.unpublish();
            case OTHER_TRANSLATION -> Newsroom.published("locale", "kk", "translationOf", article.id());
            case LEFT_STORY -> article.type().patch(article.id(), article.etag(), "{\"translationOf\": null}");
        }
    }

    private static void merge(Item merged, Item into) {
        Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", merged.etag())
                .body(Map.of("into", into.id()))
                .post(merged.type().address(merged.id()) + "/merge")
                .then()
                .statusCode(200);
    }

    enum Change {
        NAME_OF_SECTION,
        SLUG_OF_SECTION,
        TRANSLATED_SECTION,
        NAME_OF_TAG,
        KIND_OF_TAG,
        MERGED_TAG,
        NAME_OF_AUTHOR,
        JOB_OF_AUTHOR,
        MERGED_AUTHOR,
        TEXT_OF_LEAD_PHOTO,
        RIGHTS_OF_LEAD_PHOTO,
        TEXT_OF_BODY_PHOTO,
        CREDIT_OF_BODY_PHOTO,
        NAME_OF_CREDIT,
        MERGED_CREDIT,
        HEADLINE,
        SLUG,
        BODY,
        UNPUBLISHED,
        HEADLINE_OF_TRANSLATION,
        UNPUBLISHED_TRANSLATION,
        OTHER_TRANSLATION,
        LEFT_STORY
    }
}
