package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.reminder.ReminderApi.accepted;
import static press.masthead.reminder.ReminderApi.post;
import static press.masthead.reminder.ReminderApi.token;
import static press.masthead.reminder.ReminderApi.wish;

import com.standardwebhooks.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.SettableClock;
import press.masthead.support.WebhookReceiver;
import press.masthead.support.WebhookReceiver.Received;

@QuarkusTest
@TestProfile(WithReminders.class)
class HandOutTest {

    @Inject
    SettableClock clock;

    @Inject
    ReminderTable table;

    @Inject
    HandOutJob job;

    @Inject
    HandOutService service;

    @Inject
    RetentionJob retention;

    WebhookReceiver receiver;

    private final String somebody = ReminderApi.somebody();

    @BeforeEach
    @SuppressWarnings("NullAway") // the receiver is injected before
    void begin() {
        table.clear();
        receiver.clear(204);
        clock.set(Instant.parse("2026-12-01T12:00:00Z"));
    }

    @Test
    void remindsOnceAndForgets() {
        Map<String, Object> wish = wish(somebody, "2027-01-15");
        wish.put("locale", "pt-br");
        wish.put("country", "BR");
        wish.put("timeZone", "America/Sao_Paulo");
        accepted(wish);
        Received asked = next("reminder.confirmation");
        assertThat(asked.json().getString("data.email")).isEqualTo(somebody);
        assertThat(asked.json().getString("data.locale")).isEqualTo("pt-BR");

        for (int twice = 0; twice < 2; twice++) {
            post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)).then().statusCode(200);
        }
        clock.set(Instant.parse("2027-01-15T11:59:59Z"));
        nothingIsSent();
        clock.set(Instant.parse("2027-01-15T12:00:00Z"));
        Received due = next("reminder.due");
        assertThat(due.json().getString("data.email")).isEqualTo(somebody);
        assertThat(due.json().getString("data.on")).isEqualTo("2027-01-15");
        assertThat(due.json().getString("data.country")).isEqualTo("BR");
        assertThat(due.json().getMap("data.links")).containsOnlyKeys("cancel", "erase");
        assertThat(table.all()).isEmpty();
        nothingIsSent();
    }

    @Test
    void signsWithEachSecret() throws Exception {
        accepted(wish(somebody, "2027-01"));
        Received asked = next("reminder.confirmation");
        assertThat(asked.timestamp()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(asked.signature().split(" ")).hasSize(2);
        for (String secret : WebhookReceiver.SECRETS) {
            assertThat(asked.signature())
                    .contains(new Webhook(secret).sign(asked.id(), asked.timestamp(), asked.body()));
        }
    }

    @Test
    void remindsOfNothingThatIsNotConfirmed() {
        accepted(wish(somebody, "2027-01"));
        Received asked = next("reminder.confirmation");
        clock.set(Instant.parse("2026-12-08T11:00:00Z"));
        retention.run();
        assertThat(table.all()).hasSize(1);
        clock.set(Instant.parse("2026-12-08T12:00:01Z"));
        retention.run();
        assertThat(table.all()).isEmpty();
        ProblemAnswer.invalid(post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)))
                .hasFaults("/token expired");
    }

    @Test
    void comesAgainUntilItIsCancelled() {
        Map<String, Object> wish = wish(somebody, "2027-01-31");
        wish.put("everyMonths", 1);
        accepted(wish);
        Received asked = next("reminder.confirmation");
        post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)).then().statusCode(200);
        clock.set(Instant.parse("2027-01-31T09:00:00Z"));
        String first = next("reminder.due").id();
        nothingIsSent();
        clock.set(Instant.parse("2027-02-28T09:00:00Z"));
        Received second = next("reminder.due");
        assertThat(second.id()).isNotEqualTo(first);
        for (int twice = 0; twice < 2; twice++) {
            post(LinkPurpose.cancel, token(second, LinkPurpose.cancel)).then().statusCode(204);
        }
        assertThat(table.all()).isEmpty();
        ProblemAnswer.of(post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)), 400, "invalid-request");
    }

    @Test
    void erasesAllOfAPersonAndNothingOfAnother() {
        accepted(wish(somebody, "2027-01"));
        Received asked = next("reminder.confirmation");
        accepted(wish(somebody, "2027-02"));
        accepted(wish(ReminderApi.somebody(), "2027-02"));
        post(LinkPurpose.cancel, token(asked, LinkPurpose.cancel)).then().statusCode(204);
        assertThat(table.all()).hasSize(2);
        post(LinkPurpose.erase, token(asked, LinkPurpose.erase)).then().statusCode(204);
        assertThat(table.all()).hasSize(1);
        ProblemAnswer.of(post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)), 404, "not-found");
        ProblemAnswer.invalid(post(LinkPurpose.erase, token(asked, LinkPurpose.cancel)))
                .hasFaults("/token malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 500})
    void triesAgainUnderTheSameIdAndGivesUp(int refusal) {
        accepted(wish(somebody, "2027-01"));
        receiver.clear(refusal);
        job.handOut();
        job.handOut();
        assertThat(receiver.received()).hasSize(1);
        clock.advance(Duration.ofSeconds(76));
        job.handOut();
        clock.advance(Duration.ofMinutes(3));
        job.handOut();
        clock.advance(Duration.ofDays(1));
        job.handOut();
        assertThat(receiver.received()).hasSize(3);
        assertThat(receiver.received().stream().map(Received::id).distinct()).hasSize(1);
        clock.advance(Duration.ofDays(7));
        retention.run();
        assertThat(table.all()).isEmpty();
    }

    @Test
    void arrivesWhenTheReceiverIsBack() {
        accepted(wish(somebody, "2027-01"));
        receiver.clear(503);
        job.handOut();
        String id = receiver.received().get(0).id();
        receiver.clear(204);
        clock.advance(Duration.ofMinutes(2));
        assertThat(next("reminder.confirmation").id()).isEqualTo(id);
        nothingIsSent();
    }

    @Test
    void sendsOnceMoreUnderTheSameIdWhatANodeHadInHandWhenItDied() {
        accepted(wish(somebody, "2027-01"));
        List<HandOut> inHand = service.claim();
        assertThat(inHand).hasSize(1);
        nothingIsSent();
        clock.advance(Duration.ofMinutes(5));
        assertThat(next("reminder.confirmation").id())
                .isEqualTo(inHand.get(0).messageId().toString());
        service.arrived(inHand.get(0));
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void letsNodesShareTheWork() {
        int people = 60;
        for (int one = 0; one < people; one++) {
            accepted(wish(ReminderApi.somebody(), "2027-01"));
        }
        table.confirmAll();
        clock.set(Instant.parse("2027-01-01T09:00:00Z"));
        List<CompletableFuture<Void>> nodes = List.of(
                CompletableFuture.runAsync(job::handOut),
                CompletableFuture.runAsync(job::handOut),
                CompletableFuture.runAsync(job::handOut));
        nodes.forEach(CompletableFuture::join);
        assertThat(receiver.received()).hasSize(people);
        assertThat(receiver.received().stream().map(Received::id).distinct()).hasSize(people);
        assertThat(receiver.received().stream()
                        .map(one -> one.json().getString("data.email"))
                        .distinct())
                .hasSize(people);
        assertThat(table.all()).isEmpty();
    }

    private Received next(String type) {
        receiver.clear(204);
        job.handOut();
        assertThat(receiver.received()).hasSize(1);
        Received message = receiver.received().get(0);
        assertThat(message.json().getString("type")).isEqualTo(type);
        return message;
    }

    private void nothingIsSent() {
        receiver.clear(204);
        job.handOut();
        assertThat(receiver.received()).isEmpty();
    }
}
