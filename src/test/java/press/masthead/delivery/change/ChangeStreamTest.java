package press.masthead.delivery.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Changes on a connection that stays open. */
@QuarkusTest
@TestProfile(ChangeStreamTest.FewPlaces.class)
class ChangeStreamTest {

    /** Few may wait, and not long in silence. */
    public static class FewPlaces implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.changes.most-waiting", "2", "masthead.changes.heartbeat", "1S");
        }
    }

    @TestHTTPResource("/v1/changes")
    URI address = URI.create("");

    @Inject
    ChangeWaiters waiters;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void tellsAtOnceAndGoesOnWhereItEnded() throws Exception {
        String lastId;
        try (Stream<String> lines = open("?since=now", null).body()) {
            BlockingQueue<String> told = follow(lines);
            lastId = until(told, "id:");
            assertThat(until(told, ":")).contains("nothing new");
            Item article = Newsroom.published();
            String id = until(told, "id:");
            assertThat(until(told, "data:")).contains(article.id()).contains("published");
            assertThat(id).isNotEqualTo(lastId);
        }
        Item missed = Newsroom.published();
        try (Stream<String> lines = open("", lastId).body()) {
            assertThat(until(follow(lines), "data:")).contains(missed.id());
        }
    }

    @Test
    void refusesMoreThanItHasPlacesFor() throws Exception {
        awaitNobody();
        HttpResponse<Stream<String>> first = open("?since=now", null);
        HttpResponse<Stream<String>> second = open("?since=now", null);
        HttpResponse<Stream<String>> third = open("?since=now", null);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        Stream.of(first, second, third).forEach(answer -> answer.body().close());
        awaitNobody();
    }

    @Test
    void refusesWhatIsNoToken() throws Exception {
        HttpResponse<Stream<String>> answer = open("?since=nonsense", null);
        assertThat(answer.statusCode()).isEqualTo(400);
        answer.body().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/event-stream                             | text/event-stream
            text/event-stream, */*                        | text/event-stream
            application/json;q=0.5, text/event-stream     | text/event-stream
            nonsense, Text/Event-Stream;q=0.2             | text/event-stream
            text/*                                        | text/event-stream
            */*                                           | application/json
            text/event-stream;q=0.5, application/json     | application/json
            text/event-stream; q = .9, */*; q=1           | application/json
            text/event-stream, application/json           | application/json
            text/event-stream;q=0, */*;q=0.1              | application/json
            ''                                            | application/json
            """)
    void answersInTheFormThatIsTaken(String accept, String form) throws Exception {
        awaitNobody();
        HttpResponse<Stream<String>> answer = send(HttpRequest.newBuilder(URI.create(address + "?since=now"))
                .header("Accept", accept)
                .build());
        try (Stream<String> lines = answer.body()) {
            assertThat(lines.findFirst()).isPresent();
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(form));
        assertThat(String.join(", ", answer.headers().allValues("Vary")).split(", "))
                .contains("Accept");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void givesThePlaceBackOfWhoLeavesAtOnce(HttpClient.Version version) throws Exception {
        awaitNobody();
        for (int i = 0; i < 2; i++) {
            HttpResponse<Stream<String>> answer = send(HttpRequest.newBuilder(URI.create(address + "?since=now"))
                    .header("Accept", "text/event-stream")
                    .version(version)
                    .build());
            answer.body().close();
        }
        awaitNobody();
    }

    private void awaitNobody() throws InterruptedException {
        for (int i = 0; i < 100 && waiters.taken() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(waiters.taken()).isZero();
    }

    private HttpResponse<Stream<String>> open(String query, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + query)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return send(request.build());
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofLines());
    }

    private static BlockingQueue<String> follow(Stream<String> lines) {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try {
                lines.forEach(told::add);
            } catch (RuntimeException closed) {
                told.add("end");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return told;
    }

    /** What follows the next of these beginnings of a line. */
    private static String until(BlockingQueue<String> told, String beginning) throws InterruptedException {
        while (true) {
            String line = told.poll(15, TimeUnit.SECONDS);
            assertThat(line).as("a line that begins with " + beginning).isNotNull();
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
    }
}
