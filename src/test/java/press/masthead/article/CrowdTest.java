package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** 200 editors want to change one article at the same time. */
@QuarkusTest
class CrowdTest {

    private static final int EDITORS = 200;
    private static final int ENOUGH = 20;

    @Test
    void lets200EditorsOfOneVersionLoseNothing() throws Exception {
        Item article = Newsroom.draft();
        List<Response> answers = together(i -> patch(article, article.etag(), i));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        assertKept(article, answers);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void lets200EditorsWhoReadAgainLoseNothing(int run) throws Exception {
        Item article = Newsroom.draft();
        AtomicInteger accepted = new AtomicInteger();
        List<Response> answers = together(i -> {
            Response answer = patch(article, article.etag(), i);
            while (answer.statusCode() == 412 && accepted.get() < ENOUGH) {
                answer = patch(article, article.again().etag(), i);
            }
            accepted.addAndGet(answer.statusCode() == 200 ? 1 : 0);
            return answer;
        });
        assertThat(answers).as("run %d", run).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertKept(article, answers);
    }

    /** The history has the words of each answer 200 in the revision that it named, and no others. */
    private static void assertKept(Item article, List<Response> answers) {
        List<String> accepted = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.<Integer>path("revision") + " " + answer.<String>path("kicker"))
                .toList();
        int latest = article.again().json().getInt("revision");
        List<String> kept = IntStream.rangeClosed(2, latest)
                .mapToObj(number -> number + " " + revision(article, number).getString("kicker"))
                .toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(article.again().json().getInt("version")).isEqualTo(1 + accepted.size());
    }

    private static JsonPath revision(Item article, int number) {
        return Http.admin()
                .get(article.type().address(article.id()) + "/revisions/" + number)
                .jsonPath();
    }

    private static Response patch(Item article, String etag, int editor) {
        return article.type().patch(article.id(), etag, Map.of("kicker", "By editor " + editor));
    }

    private interface Editor {
        Response change(int number);
    }

    private static List<Response> together(Editor editor) throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        CyclicBarrier start = new CyclicBarrier(EDITORS);
        try {
            List<Callable<Response>> changes = IntStream.range(0, EDITORS)
                    .<Callable<Response>>mapToObj(i -> () -> {
                        start.await();
                        return editor.change(i);
                    })
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : editors.invokeAll(changes)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            editors.shutdown();
        }
    }
}
