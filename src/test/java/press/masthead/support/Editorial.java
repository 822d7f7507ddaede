package press.masthead.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The editorial surface of one type, as an admin sees it. */
public record Editorial(String path) {

    public static final Editorial SECTIONS = new Editorial("sections");
    public static final Editorial TAGS = new Editorial("tags");
    public static final Editorial AUTHORS = new Editorial("authors");
    public static final Editorial PHOTO_CREDITS = new Editorial("photo-credits");
    public static final Editorial PHOTOS = new Editorial("photos");
    public static final Editorial ARTICLES = new Editorial("articles");

    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** The address of the list. */
    public String address() {
        return "/v1/editorial/" + path;
    }

    public String address(String reference) {
        return address() + "/" + reference;
    }

    /** Creates one; it must be accepted. */
    public Item create(Map<String, ?> fields) {
        return Item.of(this, post(fields), 201);
    }

    /** @param body a map of fields, or the text itself */
    public Response post(Object body) {
        return json().body(body).post(address());
    }

    public Response put(String reference, String ifMatch, Object body) {
        return json().header("If-Match", ifMatch).body(body).put(address(reference));
    }

    public Response putByExternalId(String externalId, Object body) {
        return json().body(body).put(address("by-external-id/{id}"), externalId);
    }

    public Response patch(String reference, String ifMatch, Object body) {
        return Http.admin()
                .contentType(MERGE_PATCH)
                .header("If-Match", ifMatch)
                .body(body)
                .patch(address(reference));
    }

    public Response delete(String reference, String ifMatch) {
        return Http.admin().header("If-Match", ifMatch).delete(address(reference));
    }

    public Response get(String reference) {
        return Http.admin().get(address(reference));
    }

    private static RequestSpecification json() {
        return Http.admin().contentType(ContentType.JSON);
    }
}
