import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Posts a folder of real articles and authors (digitalgov-authors.ndjson, digitalgov-news.ndjson), and accounts for
 * every record: published, saved but not published, or refused, and with which sentence.
 *
 * <p>Run as {@code java -cp 'target/quarkus-app/lib/main/*' bench/ImportNdjson.java API KEY FOLDER}. It may be run
 * again: records are kept apart by their external ids. What was refused is written to target/import-refusals.ndjson.
 * Ends with 1 when a record has no fate, or the service failed at one.
 */
class ImportNdjson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONCURRENCY = 4;
    private static final int SENTENCES_SHOWN = 30;
    private static final Path REFUSALS = Path.of("target", "import-refusals.ndjson");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final String api;
    private final String key;

    ImportNdjson(String api, String key) {
        this.api = api + "/v1/editorial/";
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("Usage: ImportNdjson API KEY FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[2]);
        ImportNdjson target = new ImportNdjson(arguments[0], arguments[1]);
        List<JsonNode> authors = read(folder.resolve("digitalgov-authors.ndjson"));
        List<JsonNode> articles = read(folder.resolve("digitalgov-news.ndjson"));

        long from = System.nanoTime();
        Report report = new Report();
        report.expect("section", 1);
        report.add("section", target.put("sections", "news", JSON.createObjectNode().put("name", "News").put("slug", "news")));
        report.run("author", authors, target::author);
        report.run("missing author", missingAuthors(authors, articles), target::author);
        report.run("tag", tags(articles), target::tag);
        report.run("article", withDistinctIds(articles), target::article);

        boolean accounted = report.print();
        System.out.printf("%nIt took %.1f s.%n", (System.nanoTime() - from) / 1e9);
        if (!accounted) {
            System.exit(1);
        }
    }

    // --- What is read

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                records.add(JSON.readTree(line));
            }
        }
        return records;
    }

    /** Authors of a byline who have no record of their own, with the name that the byline gives. */
    private static List<JsonNode> missingAuthors(List<JsonNode> authors, List<JsonNode> articles) {
        Set<String> known = authors.stream().map(a -> a.path("slug").asText()).collect(Collectors.toSet());
        Map<String, JsonNode> missing = new LinkedHashMap<>();
        for (JsonNode article : articles) {
            JsonNode slugs = article.path("authorSlugs");
            for (int i = 0; i < slugs.size(); i++) {
                String slug = slugs.get(i).asText();
                String name = article.path("authors").path(i).asText(slug);
                if (!known.contains(slug)) {
                    missing.putIfAbsent(slug, JSON.createObjectNode().put("slug", slug).put("name", name));
                }
            }
        }
        return List.copyOf(missing.values());
    }

    private static List<JsonNode> tags(List<JsonNode> articles) {
        Set<String> slugs = new LinkedHashSet<>();
        articles.forEach(article -> article.path("topics").forEach(topic -> slugs.add(slug(topic))));
        return slugs.stream().map(slug -> (JsonNode) JSON.createObjectNode().put("slug", slug)).toList();
    }

    /** The data writes some topics in two ways: "social-media" and "social media". */
    private static String slug(JsonNode topic) {
        return topic.asText().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A few records share an id; the later ones get a number, so that none takes the place of another. */
    private static List<JsonNode> withDistinctIds(List<JsonNode> articles) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<JsonNode> distinct = new ArrayList<>();
        for (JsonNode article : articles) {
            String id = article.path("id").asText();
            int occurrence = seen.merge(id, 1, Integer::sum);
            distinct.add(occurrence == 1 ? article : ((ObjectNode) article.deepCopy()).put("id", id + "-" + occurrence));
        }
        return distinct;
    }

    // --- What is posted

    private Fate author(JsonNode author) throws Exception {
        ObjectNode body = JSON.createObjectNode();
        body.set("name", author.path("name"));
        body.set("slug", author.path("slug"));
        if (author.hasNonNull("org")) {
            body.set("jobTitle", author.get("org"));
        }
        return put("authors", author.path("slug").asText(), body);
    }

    private Fate tag(JsonNode tag) throws Exception {
        String slug = tag.path("slug").asText();
        String words = slug.replace('-', ' ');
        ObjectNode body = JSON.createObjectNode()
                .put("name", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                .put("slug", slug)
                .put("kind", "topic");
        return put("tags", slug, body);
    }

    private Fate article(JsonNode article) throws Exception {
        String externalId = article.path("id").asText();
        Answer saved = send("PUT", "articles/by-external-id/" + encode(externalId), articleBody(article), null);
        if (!saved.accepted()) {
            return saved.refused("refused", externalId);
        }
        String path = "articles/" + saved.body().path("id").asText() + "/publish";
        ObjectNode publication = JSON.createObjectNode();
        publication.set("publishedAt", article.path("date"));
        Answer published = send("POST", path, publication, saved.etag());
        if (published.accepted()) {
            return new Fate("published", externalId, List.of());
        }
        String why = article.path("body").asText().isBlank() ? "saved, not published (no body)" : "saved, not published";
        return published.refused(why, externalId);
    }

    private static ObjectNode articleBody(JsonNode article) {
        ObjectNode body = JSON.createObjectNode();
        body.set("headline", article.path("headline"));
        body.put("slug", article.path("slug").asText());
        body.put("locale", "en");
        body.put("section", "news");
        JsonNode standfirst = article.hasNonNull("deck") ? article.get("deck") : article.path("summary");
        if (standfirst.isTextual()) {
            body.set("standfirst", standfirst);
        }
        Set<String> tags = new LinkedHashSet<>();
        article.path("topics").forEach(topic -> tags.add(slug(topic)));
        ArrayNode references = body.putArray("tags");
        tags.forEach(references::add);
        ArrayNode byline = body.putArray("byline");
        article.path("authorSlugs").forEach(author -> byline.addObject().put("role", "author").set("author", author));
        if (!article.path("body").asText().isBlank()) {
            body.putObject("body").put("format", "markdown").set("text", article.get("body"));
        }
        return body;
    }

    private Fate put(String type, String externalId, ObjectNode body) throws Exception {
        Answer answer = send("PUT", type + "/by-external-id/" + encode(externalId), body, null);
        return answer.accepted() ? new Fate("accepted", externalId, List.of()) : answer.refused("refused", externalId);
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
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                JSON.readTree(response.body()));
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // --- What became of it

    /** An answer of the service. */
    record Answer(int status, String etag, JsonNode body) {

        boolean accepted() {
            return status == 200 || status == 201;
        }

        Fate refused(String outcome, String externalId) {
            List<String> sentences = new ArrayList<>();
            body.path("errors").forEach(fault -> sentences.add(fault.path("detail").asText()));
            if (sentences.isEmpty()) {
                sentences.add(body.path("detail").asText(body.path("title").asText("no sentence, status " + status)));
            }
            return new Fate(status >= 500 ? "failed" : outcome, externalId, sentences);
        }
    }

    /** What became of one record, and the sentences that say why. */
    record Fate(String outcome, String externalId, List<String> sentences) {}

    /** Posts one record. */
    interface Post {
        Fate post(JsonNode entry) throws Exception;
    }

    /** The fate of every record, by kind. */
    static class Report {

        private final Map<String, Integer> expected = new LinkedHashMap<>();
        private final Map<String, List<Fate>> fates = new LinkedHashMap<>();

        void expect(String kind, int records) {
            expected.put(kind, records);
        }

        void add(String kind, Fate fate) {
            fates.computeIfAbsent(kind, k -> new ArrayList<>()).add(fate);
        }

        void run(String kind, List<JsonNode> records, Post post) throws Exception {
            expect(kind, records.size());
            ExecutorService executor = Executors.newFixedThreadPool(CONCURRENCY);
            try {
                List<Callable<Fate>> tasks = records.stream()
                        .<Callable<Fate>>map(entry -> () -> attempt(entry, post))
                        .toList();
                for (Future<Fate> future : executor.invokeAll(tasks)) {
                    add(kind, future.get());
                }
            } finally {
                executor.shutdown();
            }
        }

        private static Fate attempt(JsonNode entry, Post post) {
            try {
                return post.post(entry);
            } catch (Exception e) {
                String id = entry.path("id").asText(entry.path("slug").asText());
                return new Fate("failed", id, List.of(e.toString()));
            }
        }

        /** Prints it all, and says whether every record has a fate and none of them is a failure. */
        boolean print() throws IOException {
            boolean accounted = true;
            for (Map.Entry<String, Integer> kind : expected.entrySet()) {
                List<Fate> found = fates.getOrDefault(kind.getKey(), List.of());
                Map<String, Long> counts = count(found.stream().map(Fate::outcome).toList());
                System.out.printf("%s: %d records, %s%n", kind.getKey(), kind.getValue(), counts);
                accounted &= found.size() == kind.getValue() && !counts.containsKey("failed");
            }
            System.out.printf("%nSentences of refusals (the first %d; all are in %s):%n", SENTENCES_SHOWN, REFUSALS);
            fates.forEach((kind, found) -> count(found.stream().flatMap(f -> f.sentences().stream()).toList())
                    .entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(SENTENCES_SHOWN)
                    .forEach(e -> System.out.printf("%6d  %s: %s%n", e.getValue(), kind, e.getKey())));
            write();
            System.out.println(accounted ? "Every record is accounted for." : "NOT every record is accounted for.");
            return accounted;
        }

        private static Map<String, Long> count(List<String> words) {
            return words.stream().collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
        }

        private void write() throws IOException {
            Files.createDirectories(REFUSALS.getParent());
            try (BufferedWriter writer = Files.newBufferedWriter(REFUSALS)) {
                for (Map.Entry<String, List<Fate>> kind : fates.entrySet()) {
                    for (Fate fate : kind.getValue()) {
                        if (!fate.sentences().isEmpty()) {
                            ObjectNode line = JSON.createObjectNode()
                                    .put("kind", kind.getKey())
                                    .put("outcome", fate.outcome())
                                    .put("externalId", fate.externalId());
                            fate.sentences().forEach(line.putArray("details")::add);
                            writer.write(JSON.writeValueAsString(line));
                            writer.newLine();
                        }
                    }
                }
            }
        }
    }
}
