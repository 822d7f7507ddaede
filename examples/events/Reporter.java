import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Sends impressions of a campaign, as many as it can, and prints how many were acknowledged a second.
 *
 * <p>Run as {@code java Reporter.java API CAMPAIGN CLIENTS EVENTS_A_REQUEST SECONDS [FILE]}. FILE gets each body whose events may
 * be counted, one a line, after "ok" for those that were acknowledged, and after "lost" for those without an answer. It ends
 * early when the service is gone.
 */
class Reporter {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final AtomicLong ACKNOWLEDGED = new AtomicLong();
    private static final AtomicLong REFUSED = new AtomicLong();
    private static final AtomicBoolean GONE = new AtomicBoolean();

    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0] + "/v1/campaigns/" + arguments[1] + "/events");
        int clients = Integer.parseInt(arguments[2]);
        int size = Integer.parseInt(arguments[3]);
        Path file = arguments.length > 5 ? Path.of(arguments[5]) : null;
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(Integer.parseInt(arguments[4])).toNanos();
        List<Thread> threads = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            List<String> mine = new ArrayList<>();
            told.add(mine);
            String prefix = Long.toString(System.currentTimeMillis(), 36) + "-" + client + "-";
            Thread thread = new Thread(() -> send(address, prefix, size, end, file == null ? null : mine));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (file != null) {
            Files.write(
                    file,
                    told.stream().flatMap(List::stream).collect(Collectors.toList()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        System.out.printf("%.0f%n", ACKNOWLEDGED.get() / seconds);
        System.err.printf("%d acknowledged, %d refused with 503%n", ACKNOWLEDGED.get(), REFUSED.get());
    }

    private static void send(URI address, String prefix, int size, long end, List<String> told) {
        for (int request = 0; System.nanoTime() < end && !GONE.get(); request++) {
            String body = body(prefix + request + "-", size);
            try {
                int status = HTTP.send(
                                HttpRequest.newBuilder(address)
                                        .timeout(Duration.ofSeconds(20))
                                        .header("Content-Type", "text/plain")
                                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/127.0")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status == 204) {
                    ACKNOWLEDGED.addAndGet(size);
                } else if (status == 503) {
                    REFUSED.incrementAndGet();
                } else {
                    throw new IllegalStateException("The answer was " + status);
                }
                if (told != null) {
                    told.add((status == 204 ? "ok " : "lost ") + body);
                }
            } catch (java.io.IOException e) {
                GONE.set(true);
                if (told != null) {
                    told.add("lost " + body);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String body(String prefix, int size) {
        StringBuilder body = new StringBuilder("{\"events\": [");
        String at = Instant.now().toString();
        for (int i = 0; i < size; i++) {
            body.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"")
                    .append(prefix)
                    .append(i)
                    .append("\", \"type\": \"impression\", \"variant\": \"control\", \"country\": \"US\", \"visitor\": \"")
                    .append(prefix)
                    .append("\", \"at\": \"")
                    .append(at)
                    .append("\"}");
        }
        return body.append("]}").toString();
    }
}
