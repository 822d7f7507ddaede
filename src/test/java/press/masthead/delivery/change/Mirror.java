package press.masthead.delivery.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.masthead.support.Http;

/** A copy of what is published, kept by asking what changed. */
final class Mirror {

    private @Nullable String since;
    private final Map<String, Map<String, String>> slugs = new HashMap<>();

    /** One that begins with nothing. */
    Mirror() {}

    /** One that knows all up to now. */
    static Mirror ofNow() {
        Mirror mirror = new Mirror();
        mirror.since = "now";
        mirror.read("");
        return mirror;
    }

    @Nullable
    String since() {
        return since;
    }

    /** Reads until there is no more to be had at once. */
    Mirror catchUp() {
        while (read("limit=50").getBoolean("more")) {
            // goes on
        }
        return this;
    }

    JsonPath read(String parameters) {
        JsonPath page = Http.anonymous()
                .get("/v1/changes?" + (since == null ? "" : "since=" + since + "&") + parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, String>> changes = page.getList("data");
        for (Map<String, String> change : changes) {
            Map<String, String> ofType = slugs.computeIfAbsent(change.get("type"), type -> new TreeMap<>());
            if ("withdrawn".equals(change.get("kind"))) {
                ofType.remove(change.get("id"));
            } else {
                ofType.put(change.get("id"), String.valueOf(change.get("slug")));
            }
        }
        since = page.getString("next");
        return page;
    }

    void assertEqualsWhatIsPublished(String type, String list) {
        Map<String, String> published = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Http.anonymous()
                    .get("/v1/" + list + "?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            List<Map<String, Object>> data = page.getList("data");
            data.forEach(item -> published.put((String) item.get("id"), String.valueOf(item.get("slug"))));
            cursor = page.getString("page.next");
        }
        assertThat(slugs.getOrDefault(type, Map.of())).as(list).isEqualTo(published);
    }
}
