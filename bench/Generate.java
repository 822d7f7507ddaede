import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills a service with a newsroom of published articles, through its API: 20 sections, 200 tags, 100 authors, 50 photo
 * credits, 200 photos, and as many articles as asked for, each of another text. The same number gives the same text.
 *
 * <p>Run as {@code java -cp 'target/quarkus-app/lib/main/*' bench/Generate.java API KEY [ARTICLES]}.
 */
class Generate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECTIONS = 20;
    private static final int TAGS = 200;
    private static final int AUTHORS = 100;
    private static final int CREDITS = 50;
    private static final int PHOTOS = 200;
    private static final int CONCURRENCY = 4;
    private static final Instant NEWEST = Instant.parse("2025-01-01T00:00:00Z");

    private static final List<String> WORDS = List.of(("council mayor budget river bridge school court teacher vote storm"
                    + " harbour railway minister report village market price energy winter museum border treaty"
                    + " election festival hospital doctor nurse strike union factory export harvest drought forest"
                    + " fire police trial verdict appeal witness archive letter photograph island ferry captain"
                    + " match season coach stadium goal record scientist study climate ocean satellite launch bank"
                    + " interest loan tax reform parliament coalition opposition speech crowd square protest curfew"
                    + " refugee convoy ceasefire envoy summit sanction pipeline grain port customs patent software"
                    + " engineer tunnel tram cyclist park library poet theatre director premiere orchestra")
            .split(" "));
    private static final List<String> LINKS =
            List.of("the", "a", "of", "in", "after", "before", "and", "with", "near", "over", "says", "plans", "for");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final String api;
    private final String key;

    Generate(String api, String key) {
        this.api = api + "/v1/editorial/";
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("Usage: Generate API KEY [ARTICLES]");
            System.exit(2);
        }
        int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        Generate newsroom = new Generate(arguments[0], arguments[1]);
        long from = System.nanoTime();
        newsroom.fill(articles);
        System.out.printf(Locale.ROOT, "%d articles in %.0f s%n", articles, (System.nanoTime() - from) / 1e9);
    }

    private void fill(int articles) throws Exception {
        each(SECTIONS, n -> put("sections", "section-" + n, named("Section " + n, "section-" + n)));
        each(TAGS, n -> put("tags", "tag-" + n, named("Tag " + n, "tag-" + n).put("kind", "topic")));
        each(AUTHORS, n -> put("authors", "author-" + n, named("Author " + n, "author-" + n).put("jobTitle", "Reporter")));
        each(CREDITS, n -> put(
                "photo-credits", "credit-" + n, named("Agency " + n, "agency-" + n).put("kind", "agency")));
        List<String> photos = each(PHOTOS, n -> put("photos", "photo-" + n, photo(n))).stream()
                .map(answer -> answer.body().path("id").asText())
                .toList();
        each(articles, n -> publish(put("articles", "article-" + n, article(n, photos)), n));
    }

    private static ObjectNode named(String name, String slug) {
        return JSON.createObjectNode().put("name", name).put("slug", slug);
    }

    private static ObjectNode photo(int n) {
        return JSON.createObjectNode()
                .put("url", "https://media.example/bench/" + n + ".jpg")
                .put("width", 1600)
                .put("height", 900)
                .put("altText", "Picture number " + n)
                .put("caption", sentence(new Random(n)))
                .put("credit", "agency-" + n % CREDITS);
    }

    private static ObjectNode article(int n, List<String> photos) {
        Random random = new Random(1000L + n);
        String headline = sentence(random);
        ObjectNode body = JSON.createObjectNode()
                .put("headline", headline.substring(0, headline.length() - 1))
                .put("slug", "article-" + n)
                .put("standfirst", sentence(random))
                .put("locale", "en")
                .put("section", "section-" + random.nextInt(SECTIONS));
        ArrayNode tags = body.putArray("tags");
        random.ints(0, TAGS).distinct().limit(3).forEach(tag -> tags.add("tag-" + tag));
        body.putArray("byline").addObject().put("author", "author-" + random.nextInt(AUTHORS)).put("role", "author");
        body.putObject("leadPhoto").put("photo", photos.get(random.nextInt(photos.size())));
        body.putObject("body").put("format", "markdown").put("text", text(random));
        return body;
    }

    /** Six to fourteen paragraphs of three to six sentences: two to six kilobytes, like a news article. */
    private static String text(Random random) {
        return IntStream.range(0, 6 + random.nextInt(9))
                .mapToObj(paragraph -> IntStream.range(0, 3 + random.nextInt(4))
                        .mapToObj(n -> sentence(random))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String sentence(Random random) {
        String words = IntStream.range(0, 4 + random.nextInt(5))
                .mapToObj(n -> LINKS.get(random.nextInt(LINKS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private Answer publish(Answer article, int n) throws Exception {
        String publishedAt = NEWEST.minus(Duration.ofMinutes(17L * n)).toString();
        String path = "articles/" + article.body().path("id").asText() + "/publish";
        return send("POST", path, JSON.createObjectNode().put("publishedAt", publishedAt), article.etag());
    }

    private Answer put(String type, String externalId, JsonNode body) throws Exception {
        return send("PUT", type + "/by-external-id/" + externalId, body, null);
    }

    private Answer send(String method, String path, JsonNode body, String etag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return new Answer(response.headers().firstValue("ETag").orElse(null), JSON.readTree(response.body()));
    }

    /** Makes this many things, several at a time; the answers are in the order of their numbers. */
    private static List<Answer> each(int count, Maker maker) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(CONCURRENCY);
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int n = i;
                futures.add(executor.submit(() -> maker.make(n)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }

    /** Makes the thing of this number. */
    interface Maker {
        Answer make(int n) throws Exception;
    }

    /** The editorial view of something, and its ETag. */
    record Answer(String etag, JsonNode body) {}
}
