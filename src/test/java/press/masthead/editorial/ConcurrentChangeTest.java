package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
class ConcurrentChangeTest {

    private static final int PEOPLE = 16;

    @Test
    void asksForVersion() {
        Item article = Newsroom.draft();
        String address = article.type().address(article.id());
        for (Response answer : List.of(
                Http.admin().contentType(ContentType.JSON).body(Map.of()).patch(address),
                Http.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("headline", "x"))
                        .put(address),
                Http.admin().delete(address),
                Http.admin().contentType(ContentType.JSON).post(address + "/publish"),
                Http.admin().post(address + "/unpublish"))) {
            ProblemAnswer.of(answer, 428, "precondition-required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"2\"", "W/\"1\"", "1", "garbage", "\"1", "\"7\", \"8\"", "\"01\""})
    void refusesOtherVersions(String ifMatch) {
        Item tag = Newsroom.tag();
        ProblemAnswer problem =
                ProblemAnswer.of(tag.type().patch(tag.id(), ifMatch, Map.of("name", "x")), 412, "version-mismatch");
        assertThat(problem.json().getInt("currentVersion")).isEqualTo(1);
        ProblemAnswer.of(tag.type().delete(tag.id(), ifMatch), 412, "version-mismatch");
        assertThat(tag.again().etag()).isEqualTo(tag.etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"1\"", "\"7\", \"1\"", "\"1\",\"2\""})
    void takesPresentVersion(String ifMatch) {
        Item tag = Newsroom.tag();
        Response answer = tag.type().patch(tag.id(), ifMatch, Map.of("description", "x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        for (Item item : List.of(Newsroom.tag(), Newsroom.draft())) {
            String field = item.type().equals(Editorial.ARTICLES) ? "kicker" : "description";
            List<Response> answers = together(i -> item.type().patch(item.id(), item.etag(), Map.of(field, "by " + i)));
            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
            answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .forEach(lost -> assertThat(ProblemAnswer.of(lost, 412, "version-mismatch")
                                    .json()
                                    .getInt("currentVersion"))
                            .isEqualTo(2));
            assertThat(item.again().json().getInt("version")).isEqualTo(2);
        }
    }

    @Test
    void publishesOnceForMany() throws Exception {
        Item article = Newsroom.draft();
        List<Integer> statuses = together(i -> article.act("publish", Map.of()).statusCode());
        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 412, 409);
    }

    @Test
    void givesEachItsOwnSlug() throws Exception {
        String name = Newsroom.word();
        List<String> slugs =
                together(i -> Editorial.TAGS.create(Map.of("name", name)).slug());
        assertThat(slugs).doesNotHaveDuplicates().contains(name);
    }

    @Test
    void createsOnceByExternalId() throws Exception {
        String id = Newsroom.word();
        List<Integer> statuses = together(
                i -> Editorial.TAGS.putByExternalId(id, Map.of("name", id)).statusCode());
        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    }

    @Test
    void replacesByExternalIdOrAsksToSendAgain() throws Exception {
        String id = Newsroom.word();
        Editorial.TAGS.putByExternalId(id, Map.of("name", id));
        List<Integer> statuses = together(i -> Editorial.TAGS
                .putByExternalId(id, Map.of("name", id, "description", "by " + i))
                .statusCode());
        assertThat(statuses).contains(200).isSubsetOf(200, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*"})
    void matchesNothingThatIsNotThere(String ifMatch) {
        String id = Newsroom.word();
        Response answer = Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("name", id))
                .put(Editorial.TAGS.address("by-external-id/" + id));
        ProblemAnswer.of(answer, 412, "version-mismatch").says("send no If-Match");
        assertThat(Editorial.TAGS.get(id).statusCode()).isEqualTo(404);
    }

    private static <T> List<T> together(java.util.function.IntFunction<T> action) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<T>> actions = IntStream.range(0, PEOPLE)
                    .<Callable<T>>mapToObj(i -> () -> action.apply(i))
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (var done : people.invokeAll(actions)) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
