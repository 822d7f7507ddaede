import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Publishes versions of an article through several nodes in turn, and reads it from all of them meanwhile.
 *
 * <p>Run as {@code java Freshness.java SECONDS RATE NODE...}, with a key in KEY. Version n has n in its headline and its body, and
 * is published after its author has got a name with n. A violation is an answer that shows a version although the next one was
 * acknowledged more than a second before it was asked for, and one that mixes two: a headline and a body of different numbers, or
 * an author of another time. Ends with 1 if there was one.
 */
class Freshness {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern VERSION = Pattern.compile("Version (\\d+)");
    private static final Pattern AUTHOR = Pattern.compile("Author (\\d+)");
    private static final int READERS_OF_A_NODE = setting("READERS", 2);
    private static final int MILLIS_BETWEEN_READS = setting("PAUSE", 10);
    private static final int WARMING_UP = setting("WARM_UP", 200);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** When each was acknowledged, by its number. */
    private static final ConcurrentMap<Integer, Long> PUBLISHED = new ConcurrentHashMap<>();

    private static final ConcurrentMap<Integer, Long> RENAMED = new ConcurrentHashMap<>();

    private static final AtomicLong ANSWERS = new AtomicLong();
    private static final AtomicLong OLD = new AtomicLong();
    private static final AtomicLong MIXED = new AtomicLong();
    private static final AtomicLong FAILED = new AtomicLong();
    private static final AtomicLong WORST = new AtomicLong();
    private static final AtomicInteger SHOWN = new AtomicInteger();

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        double rate = Double.parseDouble(arguments[1]);
        List<String> nodes = List.of(arguments).subList(2, arguments.length);
        String first = nodes.get(0);
        write(first, "POST", "sections", "{\"name\": \"Fresh\", \"slug\": \"fresh\"}");
        write(first, "POST", "authors", "{\"name\": \"Author 0\", \"slug\": \"fresh\"}");
        write(first, "POST", "articles", """
                {"headline": "Version 0", "slug": "fresh", "section": "fresh", "byline": [{"author": "fresh"}],
                 "body": {"format": "markdown", "text": "Version 0"}}""");
        write(first, "POST", "articles/fresh/publish", "{}");
        PUBLISHED.put(0, System.nanoTime());
        RENAMED.put(0, System.nanoTime());

        int version = 0;
        while (version < WARMING_UP) {
            publish(++version, nodes);
        }
        long start = System.nanoTime();
        long end = start + seconds * SECOND;
        List<Thread> readers = new ArrayList<>();
        for (String node : nodes) {
            for (int reader = 0; reader < READERS_OF_A_NODE; reader++) {
                Thread thread = new Thread(() -> read(node, end));
                thread.start();
                readers.add(thread);
            }
        }
        while (System.nanoTime() < end) {
            publish(++version, nodes);
            long next = start + (long) ((version - WARMING_UP) / rate * SECOND);
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        }
        double took = (System.nanoTime() - start) / (double) SECOND;
        for (Thread reader : readers) {
            reader.join();
        }
        System.out.printf(
                "%d nodes, %.1f versions a second for %d s; %d answers read (%.0f a second), up to version %d of %d: %d older than a"
                        + " second, %d mixed, %d failed; the oldest was read %.1f ms after the next was acknowledged.%n",
                nodes.size(), (version - WARMING_UP) / took, seconds, ANSWERS.get(), ANSWERS.get() / took, SHOWN.get(), version, OLD.get(),
                MIXED.get(), FAILED.get(), WORST.get() / 1e6);
        System.exit(OLD.get() + MIXED.get() + FAILED.get() == 0 && SHOWN.get() >= version - 1 ? 0 : 1);
    }

    private static int setting(String name, int otherwise) {
        String set = System.getenv(name);
        return set == null ? otherwise : Integer.parseInt(set);
    }

    private static void publish(int version, List<String> nodes) throws Exception {
        String node = nodes.get(version % nodes.size());
        write(node, "PATCH", "authors/fresh", "{\"name\": \"Author %d\"}".formatted(version));
        RENAMED.put(version, System.nanoTime());
        write(node, "PATCH", "articles/fresh", """
                {"headline": "Version %1$d", "body": {"format": "markdown", "text": "Version %1$d"}}"""
                .formatted(version));
        write(node, "POST", "articles/fresh/publish", "{}");
        PUBLISHED.put(version, System.nanoTime());
    }

    private static void read(String node, long end) {
        List<String> addresses = List.of("articles/fresh", "articles?section=fresh", "authors/fresh");
        for (int i = 0; System.nanoTime() < end; i++) {
            String address = addresses.get(i % addresses.size());
            long asked = System.nanoTime();
            try {
                HttpResponse<String> answer = HTTP.send(
                        HttpRequest.newBuilder(URI.create(node + "/v1/" + address)).timeout(Duration.ofSeconds(10)).build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                ANSWERS.incrementAndGet();
                judge(address, asked, numbers(VERSION, answer.body()), numbers(AUTHOR, answer.body()));
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_READS);
            } catch (Exception e) {
                tell(FAILED, node + " " + address + ": " + e);
            }
        }
    }

    private static void judge(String address, long asked, List<Integer> versions, List<Integer> authors) {
        int author = authors.get(0);
        boolean one = authors.stream().distinct().count() == 1 && versions.stream().distinct().count() <= 1;
        age(RENAMED, author, asked, address);
        if (address.startsWith("articles")) {
            int version = versions.get(0);
            SHOWN.accumulateAndGet(version, Math::max);
            age(PUBLISHED, version, asked, address);
            if (!one || author < version || author > version + 1) {
                tell(MIXED, address + " mixes versions " + versions + " and authors " + authors);
            }
        }
    }

    /** How long the one after it had been acknowledged when it was asked for. */
    private static void age(ConcurrentMap<Integer, Long> acknowledged, int number, long asked, String address) {
        Long next = acknowledged.get(number + 1);
        if (next != null) {
            WORST.accumulateAndGet(asked - next, Math::max);
            if (asked - next > SECOND) {
                tell(OLD, address + " shows " + number + ", " + (asked - next) / 1_000_000 + " ms too late");
            }
        }
    }

    private static List<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
    }

    private static void tell(AtomicLong count, String what) {
        if (count.incrementAndGet() <= 5) {
            System.err.println(what);
        }
    }

    private static void write(String node, String method, String path, String body) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(node + "/v1/editorial/" + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + System.getenv("KEY"))
                        .header("If-Match", "*")
                        .header(
                                "Content-Type",
                                method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
