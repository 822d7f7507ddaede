package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** What readers were told was wrong is never taken back silently. */
@QuarkusTest
class CorrectionTest {

    private static final String TIME = "2017-11-22T10:00:00Z";
    private static final Map<String, Object> FIRST = Map.of("correctedAt", TIME, "text", "The day was wrong.");
    private static final Map<String, Object> SECOND = Map.of("correctedAt", TIME, "text", "The name was wrong.");
    private static final Map<String, Object> WITHDRAWN = Map.of("at", TIME, "reason", "The day had been right.");

    private static Response corrected(Item item, Object... corrections) {
        return item.type().patch(item.id(), item.etag(), Map.of("corrections", List.of(corrections)));
    }

    @Test
    void givesEachAnIdThatStays() {
        Item article = Newsroom.draft("corrections", List.of(FIRST));
        String id = article.json().getString("corrections[0].id");
        assertThat(id).isNotBlank();
        assertThat(corrected(article, FIRST, SECOND).jsonPath().getList("corrections.id"))
                .hasSize(2)
                .startsWith(id);
        ProblemAnswer.invalid(corrected(article.again(), FIRST, FIRST)).hasFaults("/corrections/1 not-allowed");
    }

    @Test
    void refusesTimesThatCanNotBe() {
        Item article = Newsroom.draft();
        Map<String, Object> early = Map.of("at", "2017-11-22T09:59:59Z", "reason", "It was right.");
        Map<String, Object> late = Map.of("at", "2099-01-01T00:00:00Z", "reason", "It was right.");
        ProblemAnswer.invalid(corrected(
                        article,
                        Newsroom.with(FIRST, "correctedAt", "2099-01-01T00:00:00Z"),
                        Newsroom.with(FIRST, "withdrawn", early),
                        Newsroom.with(SECOND, "withdrawn", late)))
                .hasFaults(
                        "/corrections/0/correctedAt not-allowed",
                        "/corrections/1/withdrawn/at not-allowed",
                        "/corrections/2/withdrawn/at not-allowed");
    }

    @Test
    void givesReadersCorrectionWithNextPublishing() {
        Item article = Newsroom.published().patch(Map.of("corrections", List.of(FIRST)));
        assertThat(article.published().jsonPath().getList("corrections")).isEmpty();
        article.publish();
        assertThat(article.published().jsonPath().getString("corrections[0].text"))
                .isEqualTo("The day was wrong.");
    }

    @Test
    void letsDraftTakeCorrectionsBack() {
        Item article = Newsroom.published().patch(Map.of("corrections", List.of(FIRST)));
        assertThat(corrected(article, SECOND).statusCode()).isEqualTo(200);
        Item planned = Newsroom.draft("corrections", List.of(FIRST)).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        Item cancelled = planned.unpublish();
        assertThat(corrected(cancelled).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToDropOrChangeWhatReadersGot() {
        Item article = Newsroom.published("corrections", List.of(FIRST));
        String id = article.json().getString("corrections[0].id");
        ProblemAnswer.invalid(corrected(article))
                .hasFaults("/corrections not-allowed")
                .says("so it stays");
        ProblemAnswer.invalid(corrected(article, SECOND)).hasFaults("/corrections not-allowed");
        ProblemAnswer.invalid(corrected(article, SECOND, Newsroom.with(FIRST, "id", id, "text", "The day.")))
                .hasFaults("/corrections/1 not-allowed");
        ProblemAnswer.invalid(article.type().patch(article.id(), article.etag(), Map.of("corrections", 5)))
                .hasFaults("/corrections wrong-type");
        ProblemAnswer.invalid(corrected(article, Newsroom.with(FIRST, "correctedAt", "then")))
                .hasFaults("/corrections/0/correctedAt malformed");
        Item unpublished = article.unpublish();
        ProblemAnswer.invalid(corrected(unpublished)).hasFaults("/corrections not-allowed");
        assertThat(corrected(unpublished, SECOND, FIRST).statusCode()).isEqualTo(200);
    }

    @Test
    void showsThatCorrectionIsWithdrawn() {
        Item article = Newsroom.published("corrections", List.of(FIRST));
        Item withdrawn = article.patch(Map.of("corrections", List.of(Newsroom.with(FIRST, "withdrawn", WITHDRAWN))))
                .publish();
        assertThat(withdrawn.published().jsonPath().getString("corrections[0].withdrawn.reason"))
                .isEqualTo("The day had been right.");
        ProblemAnswer.invalid(corrected(withdrawn, FIRST)).hasFaults("/corrections/0/withdrawn not-allowed");
    }

    @Test
    void refusesWithdrawalWithoutTimeOrReason() {
        Item article = Newsroom.draft();
        ProblemAnswer.invalid(corrected(article, Newsroom.with(FIRST, "withdrawn", Map.of())))
                .hasFaults("/corrections/0/withdrawn/at required", "/corrections/0/withdrawn/reason required");
        ProblemAnswer.invalid(corrected(article, Newsroom.with(FIRST, "id", "nonsense")))
                .hasFaults("/corrections/0/id malformed");
    }

    @Test
    void keepsCorrectionsWhenOlderRevisionIsRestored() {
        Item article = Newsroom.published()
                .patch(Map.of("kicker", "Corrected", "corrections", List.of(FIRST)))
                .publish();
        ProblemAnswer.of(article.act("publish", Map.of("revision", 1)), 422, "not-publishable")
                .hasFaults("/corrections not-allowed");
        Response restored = Http.admin()
                .contentType("application/json")
                .header("If-Match", article.etag())
                .body(Map.of())
                .post(article.type().address(article.id()) + "/revisions/1/restore");
        assertThat(restored.jsonPath().getString("kicker")).isNull();
        assertThat(restored.jsonPath().getList("corrections")).hasSize(1);
    }
}
