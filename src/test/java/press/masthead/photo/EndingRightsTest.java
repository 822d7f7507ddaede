package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.Statements;

@QuarkusTest
class EndingRightsTest {

    private static final int MANY = 100_000;

    @Inject
    EntityManager entityManager;

    @Inject
    Statements statements;

    @Test
    void listsWhatEndsSoonestFirst() {
        String year = "?expiresAfter=2301-01-01&expiresBefore=2302-01-01&limit=100";
        Item last = photo(Map.of("expiresAt", "2301-12-01T00:00:00Z"));
        Item first = photo(Map.of(
                "expiresAt",
                "2999-01-01T00:00:00Z",
                "allow",
                List.of(Map.of("until", "2301-02-01T00:00:00Z"), Map.of("until", "2301-01-15T00:00:00Z"))));
        Item second = photo(Map.of("expiresAt", "2301-03-01T00:00:00Z"));
        photo(Map.of("expiresAt", "2302-01-01T00:00:00Z"));
        photo(Map.of(
                "allow", List.of(Map.of("until", "2301-02-01T00:00:00Z"), Map.of("from", "2301-03-01T00:00:00Z"))));
        photo(Map.of("expiresAt", "2301-02-02T00:00:00Z")).delete();
        Item shown = Newsroom.published("leadPhoto", Map.of("photo", first.id()));
        Newsroom.published("leadPhoto", Map.of("photo", first.id()));
        shown.patch(Map.of("kicker", "x"));
        Newsroom.draft("leadPhoto", Map.of("photo", first.id()));

        JsonPath ending = list(year);
        assertThat(ending.getList("data.id")).containsExactly(first.id(), second.id(), last.id());
        assertThat(ending.getString("data[0].endsAt")).isEqualTo("2301-02-01T00:00:00Z");
        assertThat(ending.getList("data.articles")).containsExactly(2, 0, 0);
        assertThat(ending.getBoolean("data[0].available")).isTrue();
        assertThat(ending.getString("data[0].credit.name"))
                .isEqualTo(first.json().getString("credit.name"));
        JsonPath page = list(year.replace("limit=100", "limit=2"));
        assertThat(list(year.replace("limit=100", "limit=2") + "&cursor=" + page.getString("page.next"))
                        .getList("data.id"))
                .containsExactly(last.id());
        long one = statements.of(() -> list(year.replace("limit=100", "limit=1")));
        assertThat(statements.of(() -> list(year))).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void looksThirtyDaysAheadByDefault() {
        Instant now = Instant.now();
        Item soon = photo(Map.of("expiresAt", now.plus(29, ChronoUnit.DAYS).toString()));
        Item later = photo(Map.of("expiresAt", now.plus(31, ChronoUnit.DAYS).toString()));
        String after = "?limit=100&expiresAfter=" + now.plus(28, ChronoUnit.DAYS);
        assertThat(list(after).getList("data.id")).contains(soon.id()).doesNotContain(later.id());
        assertThat(list(after + "&expiresBefore=" + now.plus(32, ChronoUnit.DAYS))
                        .getList("data.id"))
                .contains(soon.id(), later.id());
        ProblemAnswer.invalid(Http.admin().get("/v1/editorial/photos/rights?expiresBefore=soon&before=x"))
                .hasFaults("expiresBefore malformed", "before unknown-parameter");
    }

    @Test
    void isAnsweredByAnIndex() {
        QuarkusTransaction.begin();
        try {
            entityManager.createNativeQuery("""
                    insert into editorial.photo (id, version, content, created_at, updated_at)
                    select gen_random_uuid(), 1, jsonb_build_object('rights', jsonb_build_object('expiresAt',
                        to_char(timestamp '2030-01-01' + n * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))), now(), now()
                    from generate_series(1, %d) n
                    """.formatted(MANY)).executeUpdate();
            entityManager.createNativeQuery("analyze editorial.photo").executeUpdate();
            for (String condition : List.of(
                    "ends_at < timestamptz '2035-01-01'",
                    "soon",
                    "ends_at < timestamptz '2040-01-01' and (ends_at, id) > (timestamptz '2033-01-01', gen_random_uuid())")) {
                assertThat(plan(condition)).contains("ix_photo_rights_end").doesNotContain("Seq Scan on photo");
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String plan(String condition) {
        List<?> lines = entityManager
                .createNativeQuery(
                        "explain select * from editorial.photo_rights e where %s order by ends_at, id limit 21"
                                .formatted(condition))
                .getResultList();
        return String.join("\n", lines.stream().map(String::valueOf).toList());
    }

    private static Item photo(Map<String, Object> rights) {
        return Editorial.PHOTOS.create(Newsroom.with(Newsroom.photoFields(Newsroom.credit()), "rights", rights));
    }

    private static JsonPath list(String query) {
        return Http.admin()
                .get("/v1/editorial/photos/rights" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
