package press.masthead.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** An answer that tells of a problem (RFC 9457). */
public record ProblemAnswer(JsonPath json) {

    /** The answer, which must be a problem of this status and type. */
    public static ProblemAnswer of(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonPath json = answer.jsonPath();
        assertThat(json.getString("type")).endsWith("/docs/problems/" + type);
        assertThat(json.getInt("status")).isEqualTo(status);
        assertThat(json.getString("title")).isNotBlank();
        return new ProblemAnswer(json);
    }

    /** The commonest: the request is not valid. */
    public static ProblemAnswer invalid(Response answer) {
        return of(answer, 400, "invalid-request");
    }

    /** Its faults are these and no others, in any order: each a pointer or parameter, a blank, and a code. */
    public ProblemAnswer hasFaults(String... faults) {
        assertThat(faults()).as(json.prettify()).containsExactlyInAnyOrder(faults);
        return this;
    }

    public ProblemAnswer says(String part) {
        assertThat(json.prettify()).contains(part);
        return this;
    }

    public ProblemAnswer doesNotSay(String part) {
        assertThat(json.prettify()).doesNotContain(part);
        return this;
    }

    private List<String> faults() {
        List<Map<String, String>> errors = json.getList("errors");
        assertThat(errors).as(json.prettify()).isNotNull();
        return errors.stream()
                .map(error -> (error.containsKey("pointer") ? error.get("pointer") : error.get("parameter")) + " "
                        + error.get("code"))
                .toList();
    }
}
