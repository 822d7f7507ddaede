package press.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class AuditLogTest {

    private static final String LOG = "/v1/editorial/audit-log";

    @Inject
    DataSource database;

    @Test
    void keepsWhoDidWhatWhenAndFromWhere() {
        Item tag = Newsroom.tag().patch(Map.of("description", "The country"));
        tag.delete();
        List<Map<String, Object>> entries = entries("item=" + tag.id());
        assertThat(entries).extracting("action").containsExactly("archived", "changed", "created");
        assertThat(entries).extracting("version").containsExactly(3, 2, 1);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry)
                    .containsEntry("type", "tags")
                    .containsEntry("label", tag.json().getString("name"))
                    .containsEntry("role", "admin")
                    .containsEntry("address", "127.0.0.1");
            assertThat((String) entry.get("actor")).startsWith("key:");
            assertThat((String) entry.get("actorName")).isNotBlank();
            assertThat((String) entry.get("at")).endsWith("Z");
        });
        assertThat(entries.get(1))
                .extracting("changes")
                .hasToString("[{field=description, from=null, to=The country}]");
        assertThat(entries.get(2).get("changes")).isEqualTo(List.of());
    }

    @Test
    void keepsWhatIsDoneWithKeys() {
        String id = Http.admin()
                .contentType("application/json")
                .body("{\"name\": \"audited\", \"role\": \"reader\"}")
                .post("/v1/editorial/api-keys")
                .path("id");
        Http.admin()
                .contentType("application/json")
                .body("{\"role\": \"editor\"}")
                .patch("/v1/editorial/api-keys/" + id);
        Http.admin().contentType("application/json").body("{}").post("/v1/editorial/api-keys/" + id + "/rotate");
        Http.admin().delete("/v1/editorial/api-keys/" + id);
        List<Map<String, Object>> entries = entries("item=" + id);
        assertThat(entries).extracting("action").containsExactly("deleted", "rotated", "changed", "created");
        assertThat(entries.get(2).get("changes"))
                .isEqualTo(List.of(Map.of("field", "role", "from", "reader", "to", "editor")));
    }

    @Test
    void keepsNothingOfWhatChangedNothing() {
        Item tag = Newsroom.tag();
        tag.patch(Map.of("name", tag.json().getString("name")));
        Http.admin()
                .contentType("application/json")
                .header("If-Match", tag.etag())
                .body("{\"name\": \"tried\"}")
                .patch(tag.type().address(tag.id()) + "?dryRun=true");
        assertThat(entries("item=" + tag.id())).extracting("action").containsExactly("created");
    }

    @Test
    void namesLongChangesOnly() {
        Item article = Newsroom.draft().patch(Map.of("body", Newsroom.markdown("Words. ".repeat(1000))));
        assertThat(entries("item=" + article.id() + "&action=changed"))
                .singleElement()
                .extracting("changes")
                .isEqualTo(List.of(Map.of("field", "body")));
    }

    @Test
    void isFiltered() {
        Item tag = Newsroom.tag();
        Map<String, Object> entry = entries("item=" + tag.id()).get(0);
        assertThat(entries("item=" + tag.id() + "&actor=" + entry.get("actor") + "&type=tags&action=created&address="
                        + entry.get("address") + "&at[gte]=" + entry.get("at") + "&at[lte]=" + entry.get("at")))
                .hasSize(1);
        assertThat(entries("item=" + tag.id() + "&actor=key:nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type=article, type unknown-value, Did you mean articles?",
        "action=publish, action unknown-value, Did you mean published?",
        "item=zz, item malformed, is not an id",
    })
    void namesTheRightValue(String query, String fault, String says) {
        ProblemAnswer.invalid(Http.admin().get(LOG + "?" + query))
                .hasFaults(fault)
                .says(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update editorial.audit_entry set actor_name = 'nobody'",
                "delete from editorial.audit_entry",
                "truncate editorial.audit_entry"
            })
    void isOnlyAddedTo(String change) throws SQLException {
        Newsroom.tag();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only added to");
        }
    }

    private static List<Map<String, Object>> entries(String query) {
        return Http.admin()
                .get(LOG + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data");
    }
}
