import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the same addresses again and again, and fails if one is not answered 200:
 *
 * <pre>java Reader.java SECONDS ADDRESS...</pre>
 */
final class Reader {

    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    public static void main(String... arguments) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[0]));
        List<URI> addresses =
                List.of(arguments).subList(1, arguments.length).stream().map(URI::create).toList();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicLong answers = new AtomicLong();
        AtomicLong old = new AtomicLong();
        AtomicLong errors = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            threads.execute(() -> {
                for (int i = 0; System.nanoTime() < until; i++) {
                    long from = System.nanoTime();
                    try {
                        HttpResponse<String> answer = client.send(
                                HttpRequest.newBuilder(addresses.get(i % addresses.size())).timeout(PATIENCE).build(),
                                HttpResponse.BodyHandlers.ofString());
                        answers.incrementAndGet();
                        if (answer.headers().firstValue("Age").isPresent()) {
                            old.incrementAndGet();
                        }
                        if (answer.statusCode() != 200 && errors.incrementAndGet() < 10) {
                            System.err.println(answer.statusCode() + " " + answer.uri());
                        }
                    } catch (Exception e) {
                        if (errors.incrementAndGet() < 10) {
                            System.err.println(e);
                        }
                    }
                    slowest.accumulateAndGet(System.nanoTime() - from, Math::max);
                }
            });
        }
        System.out.println("Reading.");
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.DAYS);
        System.out.printf(
                "%d answers, %d of them old, %d errors, the slowest after %d ms%n",
                answers.get(), old.get(), errors.get(), slowest.get() / 1_000_000);
        System.exit(errors.get() == 0 && old.get() > 0 ? 0 : 1);
    }
}
