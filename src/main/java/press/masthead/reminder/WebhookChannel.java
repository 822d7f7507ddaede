package press.masthead.reminder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Hands messages out to a system of the newsroom, signed by the rules of Standard Webhooks. */
@Singleton
class WebhookChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ReminderConfig config;
    private final ObjectMapper mapper;
    private final Clock clock;

    WebhookChannel(ReminderConfig config, ObjectMapper mapper, Clock clock) {
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void send(HandOut message) throws NotHandedOut {
        Instant now = clock.instant();
        String id = message.messageId().toString();
        String body = body(message, now);
        HttpRequest request = HttpRequest.newBuilder(config.webhook().url().orElseThrow())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        signatures(config.webhook().secrets().orElseThrow(), id, now.getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = status(request);
        if (status < 200 || status > 299) {
            throw new NotHandedOut("the webhook answered " + status);
        }
    }

    /** One of each secret, so that the receiver may have either while they are changed. */
    static String signatures(List<String> secrets, String id, long timestamp, String body) {
        List<String> signatures = new ArrayList<>();
        try {
            for (String secret : secrets) {
                signatures.add(new Webhook(secret).sign(id, timestamp, body));
            }
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new IllegalStateException("A secret of the webhook can't be used", e);
        }
        return String.join(" ", signatures);
    }

    private int status(HttpRequest request) throws NotHandedOut {
        try {
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join()
                    .statusCode();
        } catch (CompletionException unreachable) {
            Throwable cause = unreachable.getCause() == null ? unreachable : unreachable.getCause();
            throw new NotHandedOut(
                    "the webhook can't be reached: " + cause.getClass().getSimpleName());
        }
    }

    private String body(HandOut message, Instant now) {
        try {
            return mapper.writeValueAsString(ReminderEvent.of(message, now));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message can't be written", e);
        }
    }
}
