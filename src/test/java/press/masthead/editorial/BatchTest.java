package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class BatchTest {

    @Test
    void doesEachKindOfOperation() {
        Item patched = Newsroom.tag();
        Item replaced = Newsroom.tag();
        Item deleted = Newsroom.tag();
        String word = Newsroom.word();
        Response answer = batch(
                Editorial.TAGS,
                true,
                List.of(
                        Map.of("operation", "create", "body", Map.of("name", word)),
                        change("patch", patched, Map.of("description", "patched")),
                        change("replace", replaced, Map.of("name", "replaced")),
                        Map.of("operation", "delete", "ref", deleted.slug(), "ifMatch", deleted.etag()),
                        Map.of("operation", "createOrReplace", "externalId", word, "body", Map.of("name", word))));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 200, 200, 204, 201);
        assertThat(answer.<List<Integer>>path("results.version")).containsExactly(1, 2, 2, 2, 1);
        assertThat(answer.<List<String>>path("results.slug"))
                .containsExactly(word, patched.slug(), replaced.slug(), deleted.slug(), word + "-2");
        assertThat(answer.<Integer>path("succeeded")).isEqualTo(5);
        assertThat(patched.again().json().getString("description")).isEqualTo("patched");
        assertThat(replaced.again().json().getString("name")).isEqualTo("replaced");
        assertThat(deleted.again().json().getString("archivedAt")).isNotNull();
    }

    @Test
    void doesAllOrNothing() {
        Item tag = Newsroom.tag();
        String word = Newsroom.word();
        Response answer = batch(
                Editorial.TAGS,
                true,
                List.of(
                        Map.of("operation", "create", "body", Map.of("name", word)),
                        Map.of("operation", "create", "body", Map.of("nam", "x", "kind", "thing")),
                        Map.of("operation", "patch", "ref", tag.id(), "ifMatch", "\"7\"", "body", Map.of()),
                        Map.of("operation", "delete", "ref", "no-such-tag", "ifMatch", "*"),
                        Map.of("operation", "replace", "body", Map.of("name", "x"))));
        ProblemAnswer.of(answer, 422, "batch-refused")
                .hasFaults(
                        "/operations/1/body/nam unknown-field",
                        "/operations/1/body/name required",
                        "/operations/1/body/kind unknown-value",
                        "/operations/2 version-mismatch",
                        "/operations/3 not-found",
                        "/operations/4/ref required");
        assertThat(Editorial.TAGS.get(word).statusCode()).isEqualTo(404);
    }

    @Test
    void doesEachOnItsOwn() {
        Item tag = Newsroom.tag();
        Item spoilt = Newsroom.tag();
        String word = Newsroom.word();
        Response answer = batch(
                Editorial.TAGS,
                false,
                List.of(
                        Map.of("operation", "create", "body", Map.of("name", word)),
                        Map.of("operation", "create", "body", Map.of("name", "x", "slug", tag.slug())),
                        change("patch", tag, Map.of("name", "New name")),
                        change("patch", spoilt, Map.of("name", "Spoilt", "kind", "thing"))));
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 409, 200, 400);
        assertThat(answer.<String>path("results[1].problem.free")).isEqualTo(tag.slug() + "-2");
        assertThat(answer.<String>path("results[3].problem.errors[0].pointer")).isEqualTo("/operations/3/body/kind");
        assertThat(answer.<Integer>path("failed")).isEqualTo(2);
        assertThat(tag.again().json().getString("name")).isEqualTo("New name");
        assertThat(spoilt.again().json().getString("name"))
                .isEqualTo(spoilt.json().getString("name"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsOfUnreadableOperationsBesideTheOthers(boolean atomic) {
        String word = Newsroom.word();
        Response answer = batch(
                Editorial.TAGS,
                atomic,
                Arrays.asList(
                        Map.of("operation", "upsert", "body", Map.of("name", word)),
                        null,
                        Map.of("operation", "create", "body", Map.of()),
                        Map.of("operation", "create", "body", Map.of("name", word))));
        if (atomic) {
            ProblemAnswer.of(answer, 422, "batch-refused")
                    .hasFaults(
                            "/operations/0/operation unknown-value",
                            "/operations/1 required",
                            "/operations/2/body/name required");
        } else {
            assertThat(answer.<List<Integer>>path("results.status")).containsExactly(400, 400, 400, 201);
            assertThat(answer.<String>path("results[0].problem.errors[0].pointer"))
                    .isEqualTo("/operations/0/operation");
        }
    }

    @Test
    void refusesTwoChangesOfOne() {
        Item tag = Newsroom.tag();
        Response answer = batch(
                Editorial.TAGS,
                false,
                List.of(change("patch", tag, Map.of("name", "First")), change("patch", tag, Map.of("name", "Second"))));
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(200, 409);
    }

    @Test
    void refusesMoreThanItTakes() {
        Map<String, Object> operation = Map.of("operation", "create", "body", Map.of("name", "x"));
        ProblemAnswer.invalid(batch(Editorial.TAGS, true, java.util.Collections.nCopies(1001, operation)))
                .hasFaults("/operations too-many");
        ProblemAnswer.invalid(batch(Editorial.TAGS, true, List.of())).hasFaults("/operations required");
    }

    @Test
    void savesThousandArticles() {
        Item section = Newsroom.section();
        Item author = Newsroom.author();
        Item tag = Newsroom.tag();
        String word = Newsroom.word();
        Response answer = batch(
                Editorial.ARTICLES,
                true,
                IntStream.range(0, 1000)
                        .mapToObj(i -> Map.of(
                                "operation",
                                "create",
                                "body",
                                Map.of(
                                        "headline",
                                        word + " " + i,
                                        "section",
                                        section.slug(),
                                        "tags",
                                        List.of(tag.slug()),
                                        "byline",
                                        Newsroom.byline(author),
                                        "body",
                                        Newsroom.markdown("Words of " + i))))
                        .toList());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("succeeded")).isEqualTo(1000);
        Response last = Editorial.ARTICLES.get(answer.path("results[999].id"));
        assertThat(last.<String>path("slug")).isEqualTo(word + "-999");
        assertThat(last.<String>path("byline[0].author.id")).isEqualTo(author.id());
    }

    private static Map<String, Object> change(String operation, Item item, Map<String, Object> body) {
        return Map.of("operation", operation, "ref", item.id(), "ifMatch", item.etag(), "body", body);
    }

    private static Response batch(Editorial type, boolean atomic, List<? extends Map<String, ?>> operations) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("atomic", atomic, "operations", operations))
                .post(type.address() + "/batch");
    }
}
