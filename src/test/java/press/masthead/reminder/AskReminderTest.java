package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.reminder.ReminderApi.accepted;
import static press.masthead.reminder.ReminderApi.ask;
import static press.masthead.reminder.ReminderApi.wish;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.SettableClock;
import press.masthead.support.WebhookReceiver;

@QuarkusTest
@TestProfile(WithReminders.class)
class AskReminderTest {

    @Inject
    SettableClock clock;

    @Inject
    ReminderTable table;

    @Inject
    HandOutJob job;

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
    void answersTheSameWhetherTheAddressIsKnown() {
        String first = accepted(wish(somebody, "2027-01"));
        assertThat(accepted(wish(somebody, "2027-01"))).isEqualTo(first);
        table.confirmAll();
        assertThat(accepted(wish(somebody, "2027-01"))).isEqualTo(first);
        assertThat(accepted(wish(somebody, "2027-02"))).isEqualTo(first);
    }

    @Test
    void keepsOneForAPersonAndMonth() {
        accepted(wish("Reader@Example.org", "2027-01"));
        accepted(wish("reader@example.ORG", "2027-01-20"));
        assertThat(table.all())
                .singleElement()
                .satisfies(one -> assertThat(one.getSchedule().dueOn()).hasToString("2027-01-20"));
        accepted(wish("reader@example.org", "2027-02"));
        accepted(wish("other@example.org", "2027-01"));
        assertThat(table.all()).hasSize(3);
        assertThat(table.all().stream().map(Reminder::getPersonId).distinct()).hasSize(2);
    }

    @Test
    void leavesOneThatIsConfirmedAsItIs() {
        accepted(wish(somebody, "2027-01-10"));
        table.confirmAll();
        accepted(wish(somebody, "2027-01-20"));
        assertThat(table.all()).singleElement().satisfies(one -> {
            assertThat(one.isConfirmed()).isTrue();
            assertThat(one.getSchedule().dueOn()).hasToString("2027-01-10");
            assertThat(one.getMessage()).isEqualTo(MessageKind.due);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "email,          '', /email required",
        "email,          nobody, /email malformed",
        "email,          a b@example.org, /email malformed",
        "email,          a@localhost, /email malformed",
        "email,          a@@example.org, /email malformed",
        "email,          a@[127.0.0.1], /email malformed",
        "email,          a@127.0.0.1, /email malformed",
        "email,          a\u202Eb@example.org, /email malformed",
        "email,          a\u200B@example.org, /email malformed",
        "email,          a@exam\u200Bple.org, /email malformed",
        "on,             2026-12-01, /on too-small",
        "on,             2026-12, /on too-small",
        "on,             2029-01, /on too-large",
        "on,             2027-13, /on malformed",
        "on,             2027-02-29, /on malformed",
        "on,             tomorrow, /on malformed",
        "on,             , /on required",
        "country,        XX, /country unknown-value",
        "locale,         klingon!, /locale malformed",
        "timeZone,       Europe/Berln, /timeZone unknown-value",
        "emial,          a@example.org, /emial unknown-field",
    })
    void refusesWhatItCanNotDo(String field, String value, String fault) {
        Map<String, Object> wish = wish("a@example.org", "2027-01");
        wish.put(field, value);
        ProblemAnswer.invalid(ask(wish)).hasFaults(fault);
        assertThat(table.all()).isEmpty();
    }

    @Test
    void namesAllFaultsAtOnce() {
        Map<String, Object> wish = wish("nobody", "2020-01");
        wish.put("everyMonths", 13);
        wish.put("country", "USA");
        ProblemAnswer.invalid(ask(wish))
                .hasFaults("/email malformed", "/on too-small", "/everyMonths too-large", "/country too-long")
                .says("2020-01");
    }

    @Test
    void knowsKosovo() {
        Map<String, Object> wish = wish(somebody, "2027-01");
        wish.put("country", "XK");
        accepted(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.org", "first.last+tag@sub.example.co.uk", "почта@пример.рф", "o'neil@example.org"})
    void takesAddressesOfAllKinds(String email) {
        accepted(wish(email, "2027-01"));
        job.handOut();
        assertThat(receiver.received().get(0).json().getString("data.email")).isEqualTo(email);
    }

    @Test
    void takesAnUnknownCampaignForNone() {
        Map<String, Object> wish = new HashMap<>(Map.of("email", somebody, "everyMonths", 3, "campaign", "none"));
        accepted(wish);
        assertThat(table.all()).singleElement().satisfies(one -> {
            assertThat(one.getCampaignId()).isNull();
            assertThat(one.getSchedule().dueOn()).hasToString("2027-03-01");
        });
    }

    @Test
    void writesToOneAddressOnlySoOftenAndTellsNobody() {
        String first = accepted(wish(somebody, "2027-01"));
        for (String month : List.of("2027-02", "2027-03", "2027-04", "2027-05")) {
            assertThat(accepted(wish(somebody.toUpperCase(Locale.ROOT), month))).isEqualTo(first);
        }
        job.handOut();
        assertThat(receiver.received()).hasSize(3);
        clock.advance(Duration.ofDays(1));
        accepted(wish(somebody, "2027-05"));
        job.handOut();
        assertThat(receiver.received()).hasSize(4);
    }

    @Test
    void takesOnlySoManyFromOneClient() {
        Response last = askFrom("192.0.2.7");
        for (int more = 0; more < 300; more++) {
            assertThat(last.statusCode()).isEqualTo(202);
            last = askFrom("192.0.2.7");
        }
        ProblemAnswer.of(last, 429, "too-many-requests");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 3600);
        clock.advance(Duration.ofSeconds(Long.parseLong(last.header("Retry-After"))));
        assertThat(askFrom("192.0.2.7").statusCode()).isEqualTo(202);
    }

    private Response askFrom(String client) {
        return Http.anonymous()
                .header("X-Forwarded-For", client)
                .contentType("application/json")
                .body(wish(somebody, "2027-01"))
                .post("/v1/reminders");
    }

    @Test
    void isOpenToFrontendsOnOtherOrigins() {
        Http.anonymous()
                .header("Origin", "https://www.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/v1/reminders")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void takesNeitherParametersNorForms() {
        ProblemAnswer.invalid(Http.anonymous()
                        .contentType("application/json")
                        .body(wish(somebody, "2027-01"))
                        .post("/v1/reminders?dryRun=true"))
                .hasFaults("dryRun unknown-parameter");
        ProblemAnswer.of(
                Http.anonymous()
                        .contentType("text/plain")
                        .body("{\"email\": \"a@example.org\"}")
                        .post("/v1/reminders"),
                415,
                "unsupported-media-type");
    }
}
