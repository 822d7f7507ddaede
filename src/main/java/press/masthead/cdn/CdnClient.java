package press.masthead.cdn;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Sends requests to CDNs. */
final class CdnClient {

    /** In this time a CDN takes a purge or has failed to; a reader of old text waits for the next try. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Sends it; anything but a 2xx is a failure. */
    void send(HttpRequest.Builder request) throws NotPurged {
        HttpResponse<Void> answer = answer(request.timeout(PATIENCE).build());
        if (answer.statusCode() < 200 || answer.statusCode() > 299) {
            throw new NotPurged("it answered " + answer.statusCode(), retryAfter(answer));
        }
    }

    /** Parts of these tags, none with more than so many, nor with more characters when they are apart by one. */
    static List<List<String>> parts(Set<String> tags, int most, int mostCharacters) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int characters = 0;
        for (Iterator<String> sorted = tags.stream().sorted().iterator(); sorted.hasNext(); ) {
            String tag = sorted.next();
            if (part.size() == most || (!part.isEmpty() && characters + tag.length() >= mostCharacters)) {
                parts.add(part);
                part = new ArrayList<>();
                characters = 0;
            }
            part.add(tag);
            characters += tag.length() + 1;
        }
        parts.add(part);
        return parts;
    }

    private HttpResponse<Void> answer(HttpRequest request) throws NotPurged {
        try {
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException unreachable) {
            Throwable cause = unreachable.getCause() == null ? unreachable : unreachable.getCause();
            throw new NotPurged("it can't be reached: " + cause.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    /** The seconds that it asks to wait; a date counts as none. */
    private static Duration retryAfter(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }
}
