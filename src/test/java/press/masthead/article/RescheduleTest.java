package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** What is scheduled over a live article is moved and cancelled without readers losing what they have. */
@QuarkusTest
class RescheduleTest {

    private static final Instant SOON = in(Duration.ofHours(1));
    private static final Instant LATER = in(Duration.ofHours(2));

    @Test
    void movesScheduledUpdateWithoutAGap() {
        Item article = updated().publish(Map.of("at", SOON.toString()));
        assertThat(article.json().getString("live.until"))
                .isEqualTo(article.json().getString("scheduled.from"));

        Item moved = article.publish(Map.of("at", LATER.toString()));

        assertThat(moved.json().getString("live.until")).isEqualTo(moved.json().getString("scheduled.from"));
        assertThat(Instant.parse(moved.json().getString("scheduled.from"))).isEqualTo(LATER);
    }

    @Test
    void keepsTheEndThatAnEditorSet() {
        Instant end = in(Duration.ofMinutes(90));
        Item article = Newsroom.published().publish(Map.of("until", end.toString()));
        String until = article.json().getString("live.until");

        Item scheduled = article.patch(Map.of("kicker", "New")).publish(Map.of("at", SOON.toString()));
        Item moved = scheduled.publish(Map.of("at", LATER.toString()));

        assertThat(moved.json().getString("live.until")).isEqualTo(until);
    }

    @Test
    void cancelsScheduledUpdateAndKeepsWhatReadersGet() {
        Item scheduled = updated().publish(Map.of("at", SOON.toString()));
        assertThat(scheduled.json().<String>getList("allowedTransitions")).contains("unschedule");

        assertThat(scheduled.act("unschedule", Map.of()).statusCode()).isEqualTo(200);

        Item cancelled = scheduled.again();
        assertThat(cancelled.json().getString("status")).isEqualTo("published");
        assertThat(cancelled.json().<Object>get("scheduled")).isNull();
        assertThat(cancelled.json().getString("live.until")).isNull();
        assertThat(cancelled.published().statusCode()).isEqualTo(200);
        ProblemAnswer.of(cancelled.act("unschedule", Map.of()), 409, "conflict");
    }

    @Test
    void cancelsFirstAppearance() {
        Item scheduled = Newsroom.draft().publish(Map.of("at", SOON.toString()));
        assertThat(scheduled.act("unschedule", Map.of()).statusCode()).isEqualTo(200);
        assertThat(scheduled.again().json().getString("status")).isEqualTo("draft");
    }

    @Test
    void refusesBodyWithoutAWord() {
        Map<String, Object> empty = Map.of(
                "format",
                "blocks",
                "blocks",
                List.of(Map.of("_type", "block", "style", "normal", "children", List.of())));
        for (Object body : List.of(empty, Newsroom.markdown("\u3164"), Newsroom.markdown("\u200b \u2800"))) {
            ProblemAnswer.of(Newsroom.draft("body", body).act("publish", Map.of()), 422, "not-publishable")
                    .says("needs a body");
        }
    }

    private static Item updated() {
        return Newsroom.published().patch(Map.of("kicker", "New"));
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }
}
