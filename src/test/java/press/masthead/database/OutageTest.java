package press.masthead.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What the service does while its whole database is away, and when it is back. */
@QuarkusTest
@QuarkusTestResource(value = DatabaseOutage.class, restrictToAnnotatedClass = true)
class OutageTest {

    /** No answer takes longer, whatever the database does. */
    private static final int LONGEST_MILLIS = 12_000;

    private static final int AT_ONCE_MILLIS = 1_500;

    @AfterEach
    void comesBack() {
        DatabaseOutage.giveBack();
    }

    @ParameterizedTest
    @EnumSource
    void servesWhatItKeptAndRecovers(DatabaseOutage.Way way) throws Exception {
        Item section = Newsroom.section();
        Item article =
                Editorial.ARTICLES.create(Newsroom.articleFields(section)).publish();
        String page = "/v1/articles/" + article.slug();
        String list = "/v1/articles?section=" + section.slug();
        List<String> kept = List.of(page, list, "/v1/sections/" + section.slug());
        Map<String, String> before = IntStream.range(0, kept.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        kept::get, i -> get(kept.get(i), LONGEST_MILLIS).asString()));

        DatabaseOutage.takeAway(way);
        kept.forEach(address -> isOld(get(address, LONGEST_MILLIS), before.get(address)));
        TimeUnit.SECONDS.sleep(3);
        kept.forEach(address -> isOld(get(address, LONGEST_MILLIS), before.get(address)));
        assertThat(get(page, LONGEST_MILLIS).header("Age"))
                .as("after it was noticed")
                .isNotNull();
        assertThat(get(page, LONGEST_MILLIS).header("Cache-Control")).contains("s-maxage=0");
        Http.anonymous()
                .header("If-None-Match", get(page, LONGEST_MILLIS).header("ETag"))
                .get(page)
                .then()
                .statusCode(304);
        assertThat(get("/v1/placements?article=" + article.slug(), AT_ONCE_MILLIS)
                        .statusCode())
                .isEqualTo(200);

        allAreRefused(LONGEST_MILLIS);
        allAreRefused(LONGEST_MILLIS);
        Response write = article.type().patch(article.id(), "*", Map.of("headline", "While away"));
        assertThat(write.statusCode()).isEqualTo(503);
        assertThat(write.header("Retry-After")).isNotNull();
        assertThat(write.time()).isLessThan(LONGEST_MILLIS);
        renameBehind(section);

        DatabaseOutage.giveBack();
        Item patched = article.patch(Map.of("headline", "After it was back")).publish();
        assertThat(patched.published().jsonPath().getString("headline")).isEqualTo("After it was back");
        assertThat(get(page, LONGEST_MILLIS).jsonPath().getString("section.name"))
                .as("what was changed while no purge could be heard")
                .isEqualTo("Renamed");
        assertThat(get(page, AT_ONCE_MILLIS).header("Age")).isNull();
    }

    /** Many ask at once for what is not kept: each gets an answer, and nobody waits long. */
    private static void allAreRefused(int millis) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(60);
        try {
            List<Future<Response>> answers = IntStream.range(0, 120)
                    .mapToObj(none -> readers.submit(() -> get("/v1/articles/" + Newsroom.word(), 2 * millis)))
                    .toList();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(503);
                assertThat(answer.get().header("Retry-After")).isNotNull();
                assertThat(answer.get().time()).isLessThan(millis);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static void isOld(Response answer, @Nullable String body) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo(body);
    }

    private static void renameBehind(Item section) throws Exception {
        try (Connection connection = DatabaseOutage.behind();
                PreparedStatement update =
                        connection.prepareStatement("update editorial.section set name = 'Renamed' where id = ?")) {
            update.setObject(1, UUID.fromString(section.id()));
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private static Response get(String address, int millis) {
        Response answer = Http.anonymous().get(address);
        assertThat(answer.time()).as(address).isLessThan(millis);
        return answer;
    }
}
