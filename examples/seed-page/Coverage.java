import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Says for every sentence of page.txt which field of two answers holds it: the article, and the placements.
 *
 * <p>Run as {@code java -cp 'target/quarkus-app/lib/main/*' examples/seed-page/Coverage.java http://localhost:8080}
 * from the project's folder; ends with 1
 * when a sentence has no field.
 */
class Coverage {

    private static final String ARTICLE = "after-surprise-assad-visit-putin-vows-to-address-syria-with-trump";
    private static final Path PAGE = Path.of("examples", "seed-page", "page.txt");

    /** The end of a sentence, its closing quotation mark included; not the full stop of an initial (U.S. President). */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”]?)(?<!\\b[A-Z]\\.)\\s+");

    private final JsonNode article;
    private final JsonNode placements;
    private final Map<String, String> pathOfSentence = new LinkedHashMap<>();

    private Coverage(JsonNode article, JsonNode placements) {
        this.article = article;
        this.placements = placements.path("placements");
        index("article", article);
        index("placements", this.placements);
    }

    public static void main(String[] arguments) throws Exception {
        String api = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        Coverage coverage = new Coverage(
                get(api + "/v1/articles/" + ARTICLE + "?bodyFormat=blocks&include=readMore"),
                get(api + "/v1/placements?article=" + ARTICLE + "&country=US&visitor=8f14e45f"));
        List<String> missing = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(PAGE)) {
            for (String sentence : parts(line.strip())) {
                Optional<String> path = coverage.find(sentence);
                System.out.printf("%s%n    %s%n", sentence, path.orElse("IN NO FIELD"));
                if (path.isEmpty()) {
                    missing.add(sentence);
                }
                sentences++;
            }
        }
        System.out.printf("%n%d sentences, %d of them in no field.%n", sentences, missing.size());
        if (!missing.isEmpty()) {
            System.exit(1);
        }
    }

    private static JsonNode get(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        JsonNode body = new ObjectMapper().readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IOException("GET " + address + " answered " + answer.statusCode() + ": " + body);
        }
        return body;
    }

    /** The sentences of a line; the credit line and the words of controls are one part each. */
    private static List<String> parts(String line) {
        return line.isEmpty() ? List.of() : List.of(SENTENCE_END.split(line));
    }

    private Optional<String> find(String sentence) {
        return switch (sentence) {
            case "×" -> held("placements.banner.dismissible", placements.at("/banner/dismissible").asBoolean());
            case "Once", "Monthly", "Annual" -> frequency(sentence);
            case "paiment methods" -> held(
                    "placements.epic.choices.paymentMethods",
                    !placements.at("/epic/choices/paymentMethods").isEmpty());
            case "Vladimir Putin and Bashar Assad / Kremlin Press Service" -> held(
                    "article.leadPhoto.caption, article.leadPhoto.creditLine",
                    sentence.equals(article.at("/leadPhoto/caption").asText() + " / "
                            + article.at("/leadPhoto/creditLine").asText()));
            case "Read more" -> held("article.readMore", !article.path("readMore").isEmpty());
            default -> Optional.ofNullable(pathOfSentence.get(sentence));
        };
    }

    private Optional<String> frequency(String word) {
        JsonNode frequencies = placements.at("/epic/choices/frequencies");
        for (int i = 0; i < frequencies.size(); i++) {
            if (frequencies.get(i).path("frequency").asText().equalsIgnoreCase(word)) {
                return Optional.of("placements.epic.choices.frequencies[" + i + "].frequency");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> held(String path, boolean there) {
        return there ? Optional.of(path) : Optional.empty();
    }

    /** Notes where each sentence of this part of an answer is. */
    private void index(String path, JsonNode node) {
        if (node.isTextual()) {
            note(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                index(path + "[" + i + "]", node.get(i));
            }
        } else if (node.path("_type").asText().equals("block")) {
            // A paragraph with a link or emphasis is several spans, and a sentence may run over them.
            note(path + ".children[*].text", spans(node).reduce("", String::concat));
        } else {
            node.properties().forEach(field -> index(path + "." + field.getKey(), field.getValue()));
        }
    }

    private static Stream<String> spans(JsonNode block) {
        return StreamSupport.stream(block.path("children").spliterator(), false)
                .map(child -> child.path("text").asText());
    }

    private void note(String path, String text) {
        pathOfSentence.putIfAbsent(text, path);
        for (String sentence : parts(text)) {
            pathOfSentence.putIfAbsent(sentence, path);
        }
    }
}
