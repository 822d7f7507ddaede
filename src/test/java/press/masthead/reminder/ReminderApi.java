package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import press.masthead.support.Http;

/** What a frontend sends for readers. */
final class ReminderApi {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private ReminderApi() {}

    /** The address of somebody who was never heard of before. */
    static String somebody() {
        return "somebody-%d@example.org".formatted(PEOPLE.incrementAndGet());
    }

    static Response ask(Map<String, ?> body) {
        return Http.anonymous().contentType(ContentType.JSON).body(body).post("/v1/reminders");
    }

    static Map<String, Object> wish(String email, String on) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("email", email);
        wish.put("on", on);
        return wish;
    }

    /** Asks; it must be accepted. */
    static String accepted(Map<String, ?> body) {
        Response answer = ask(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.asString();
    }

    static Response post(LinkPurpose purpose, String token) {
        return Http.anonymous()
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/v1/reminders/" + purpose);
    }

    /** The token in the link of a message. */
    static String token(press.masthead.support.WebhookReceiver.Received message, LinkPurpose purpose) {
        String link = message.json().getString("data.links." + purpose);
        assertThat(link).startsWith("https://www.example/reminders/" + purpose + "#");
        return link.substring(link.indexOf('#') + 1);
    }
}
