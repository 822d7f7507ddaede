package press.masthead.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** Something in the newsroom, as an editor saw it last. */
public record Item(Editorial type, String id, String etag, JsonPath json) {

    /** What this answer shows, which must have this status. */
    public static Item of(Editorial type, Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        JsonPath json = answer.jsonPath();
        return new Item(type, json.getString("id"), answer.header("ETag"), json);
    }

    public String slug() {
        return json.getString("slug");
    }

    /** Changes it; that must be accepted. */
    public Item patch(Map<String, ?> changes) {
        return Item.of(type, type.patch(id, etag, changes), 200);
    }

    /** Publishes it now, or as asked; that must be accepted. */
    public Item publish(Map<String, ?> how) {
        return Item.of(type, act("publish", how), 200);
    }

    public Item publish() {
        return publish(Map.of());
    }

    public Item unpublish() {
        return Item.of(type, act("unpublish", Map.of()), 200);
    }

    public Item restore() {
        return Item.of(type, act("restore", Map.of()), 200);
    }

    public Response act(String action, Map<String, ?> how) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(how)
                .post(type.address(id) + "/" + action);
    }

    public Response delete() {
        return type.delete(id, etag);
    }

    /** As it is now. */
    public Item again() {
        return Item.of(type, type.get(id), 200);
    }

    /** How the public sees it. */
    public Response published() {
        return Http.anonymous().get("/v1/" + type.path() + "/" + id);
    }
}
