package press.masthead.delivery;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.CampaignApi;

/** Pages to show messages on: published articles, and what frontends ask for them. */
final class PageFixture {

    private static final CampaignApi EDITORIAL = CampaignApi.asAdmin();

    private static final Map<String, String> IDS = new HashMap<>();

    private PageFixture() {}

    /** An article in World, part of News, about Syria: it is published once, and answers its slug. */
    static String articleOnSyria() {
        section("News", null);
        section("World", "news");
        tag("Syria");
        return article("Assad Visits Putin", "\"section\": \"world\", \"tags\": [\"syria\"]");
    }

    static void section(String name, @Nullable String parent) {
        String json = parent == null
                ? "{\"name\": \"%s\"}".formatted(name)
                : "{\"name\": \"%s\", \"parent\": \"%s\"}".formatted(name, parent);
        IDS.computeIfAbsent("section " + name, none -> EDITORIAL.created("sections", json));
    }

    static void tag(String name) {
        IDS.computeIfAbsent("tag " + name, none -> EDITORIAL.created("tags", "{\"name\": \"%s\"}".formatted(name)));
    }

    /** Publishes it, unless it is already, and answers its slug. */
    static String article(String headline, String fields) {
        return IDS.computeIfAbsent("article " + headline, none -> {
            Response created =
                    EDITORIAL.request().body("""
                            {"headline": "%s", "locale": "en", "body": {"format": "markdown", "text": "After a visit."}, %s}
                            """.formatted(headline, fields)).post("/v1/editorial/articles");
            created.then().statusCode(201);
            EDITORIAL
                    .request()
                    .header("If-Match", "*")
                    .body("{}")
                    .post("/v1/editorial/articles/" + created.path("id") + "/publish")
                    .then()
                    .statusCode(200);
            return created.path("slug");
        });
    }

    /** The answer to this query. */
    static Response placements(String query) {
        return placements(reader(), query);
    }

    /** The answer to this query, of somebody who may read campaigns. */
    static Response asEditor(String query) {
        return placements(EDITORIAL.request().urlEncodingEnabled(false), query);
    }

    /** Once the node knows what was saved last, for which it has a moment. */
    static RequestSpecification current(RequestSpecification request) {
        CDI.current().select(LiveStateKeeper.class).get().refresh();
        return request;
    }

    private static Response placements(RequestSpecification request, String query) {
        return current(request).get("/v1/placements" + (query.isEmpty() ? "" : "?" + query));
    }

    /** Somebody without a key. */
    static RequestSpecification reader() {
        return given().urlEncodingEnabled(false);
    }

    /** The slug of the campaign that is shown here, or null. */
    static @Nullable String shown(String placement, String query) {
        Response answer = placements(query);
        answer.then().statusCode(200);
        return answer.path("placements." + placement + ".campaign.slug");
    }
}
