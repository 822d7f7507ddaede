package press.masthead.campaign;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editorial endpoints of campaigns, as somebody calls them. */
public final class CampaignApi {

    private static final String ADMIN = "mh_test_key_0123456789abcdefghijklmnop";

    private static final String PATH = "/v1/editorial/campaigns";

    private final String key;

    private CampaignApi(String key) {
        this.key = key;
    }

    public static CampaignApi asAdmin() {
        return new CampaignApi(ADMIN);
    }

    /** With a new key of this role. */
    static CampaignApi as(String role) {
        String secret = asAdmin()
                .request()
                .body("{\"name\": \"test\", \"role\": \"%s\"}".formatted(role))
                .post("/v1/editorial/api-keys")
                .path("secret");
        return new CampaignApi(secret);
    }

    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    public Response create(String json) {
        return request().body(json).post(PATH);
    }

    /** Creates it, and answers its id. */
    public String created(String json) {
        return create(json).then().statusCode(201).extract().path("id");
    }

    /** Creates it and starts it, and answers its id. */
    public String started(String json) {
        String id = created(json);
        act(id, "start").then().statusCode(200);
        return id;
    }

    public Response act(String reference, String action) {
        return request().header("If-Match", "*").post(PATH + "/" + reference + "/" + action);
    }

    /** Lets its end have passed, as if time had. */
    public static void runOut(String slug) {
        endAt(slug, Instant.parse("2024-08-01T00:00:00Z"));
    }

    /** Lets its end be at a time, as no campaigner could set it. */
    public static void endAt(String reference, Instant end) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(
                                "update editorial.campaign set ends_at = ?2 where slug = ?1 or cast(id as text) = ?1")
                        .setParameter(1, reference)
                        .setParameter(2, end)
                        .executeUpdate());
    }

    Response read(String reference) {
        return request().get(PATH + "/" + reference);
    }

    Response patch(String reference, String json) {
        return request().header("If-Match", "*").body(json).patch(PATH + "/" + reference);
    }

    Response delete(String reference) {
        return request().header("If-Match", "*").delete(PATH + "/" + reference);
    }

    Response list(String query) {
        return request().get(PATH + "?" + query);
    }

    /** Ends everything that is shown or could be, so that a test has the pages for itself. */
    public void endAll() {
        List<String> ids = list("status=scheduled,live,paused&limit=100").path("data.id");
        ids.forEach(id -> act(id, "end").then().statusCode(200));
    }

    /** Creates a section or tag, and answers its id; {@code type} is sections or tags. */
    public String created(String type, String json) {
        return request()
                .body(json)
                .post("/v1/editorial/" + type)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The example of a whole campaign, under this slug, with these fields instead of its own. */
    public static String campaign(String slug, @Nullable String changes) {
        ObjectNode campaign = (ObjectNode) CampaignJson.tree(CampaignJson.WHOLE);
        campaign.put("slug", slug);
        JsonNode changed = CampaignJson.tree(changes == null ? "{}" : changes);
        campaign.setAll((ObjectNode) changed);
        return campaign.toString();
    }
}
