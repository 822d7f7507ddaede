package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;

/** Who may call what. A write that is allowed ends with the fault of its body, so that nothing is changed. */
@QuarkusTest
class RolesTest {

    private static final int FORBIDDEN = 403;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # type,        reader reads, reader writes, reporter reads, reporter writes, editor reads, editor writes, campaigner reads, campaigner writes
            sections,      true, false, true, false, true, true, true, false
            tags,          true, false, true, false, true, true, true, false
            authors,       true, false, true, false, true, true, true, false
            photos,        true, false, true, false, true, true, true, false
            photo-credits, true, false, true, false, true, true, true, false
            articles,      true, false, true, true,  true, true, true, false
            api-keys,      false, false, false, false, false, false, false, false
            """)
    void allowsWhatTheTableSays(
            String type,
            boolean readerReads,
            boolean readerWrites,
            boolean reporterReads,
            boolean reporterWrites,
            boolean editorReads,
            boolean editorWrites,
            boolean campaignerReads,
            boolean campaignerWrites) {
        check("reader", type, readerReads, readerWrites);
        check("reporter", type, reporterReads, reporterWrites);
        check("editor", type, editorReads, editorWrites);
        check("campaigner", type, campaignerReads, campaignerWrites);
        check("admin", type, true, true);
        String address = "/v1/editorial/" + type;
        ProblemAnswer.of(Http.anonymous().get(address), 401, "unauthorized");
        ProblemAnswer.of(
                Http.anonymous().contentType(ContentType.JSON).body("{}").post(address), 401, "unauthorized");
        ProblemAnswer.of(Http.anonymous().delete(address + "/x"), 401, "unauthorized");
    }

    @Test
    void tellsWhichRoleMayNotDoWhat() {
        ProblemAnswer.of(
                        Http.as("reader")
                                .contentType(ContentType.JSON)
                                .body("{}")
                                .post("/v1/editorial/tags"),
                        FORBIDDEN,
                        "forbidden")
                .says("The role reader may not write here.");
    }

    private static void check(String role, String type, boolean reads, boolean writes) {
        String address = "/v1/editorial/" + type;
        String what = role + " " + type;
        assertThat(Http.as(role).get(address).statusCode()).as(what).isEqualTo(reads ? 200 : FORBIDDEN);
        assertThat(Http.as(role).head(address).statusCode()).as(what).isEqualTo(reads ? 200 : FORBIDDEN);
        assertThat(Http.as(role)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(address)
                        .statusCode())
                .as(what)
                .isEqualTo(writes ? 400 : FORBIDDEN);
        assertThat(Http.as(role)
                        .header("If-Match", "*")
                        .delete(address + "/none")
                        .statusCode())
                .as(what)
                .isEqualTo(writes ? 404 : FORBIDDEN);
    }
}
