package press.masthead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import press.masthead.access.AccessConfig;

/**
 * Posts the seed page to an empty newsroom in development, so that there is something to read at once.
 *
 * <p>It sends the same bodies over HTTP as {@code examples/seed-page/post.sh}.
 */
@Singleton
@IfBuildProfile("dev")
final class SeedPage {

    private static final Logger LOG = Logger.getLogger(SeedPage.class);
    private static final Path FOLDER = Path.of("examples", "seed-page");
    private static final Pattern BODY =
            Pattern.compile("\\d+-(photo-credits|[a-z]+)-([a-z-]+)\\.json"); // 05-photos-putin-assad.json
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{photo:([a-z-]+)}}");

    private final AccessConfig access;
    private final ObjectMapper mapper;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> photoIds = new HashMap<>();

    SeedPage(AccessConfig access, ObjectMapper mapper) {
        this.access = access;
        this.mapper = mapper;
    }

    void load(@ObservesAsync HttpServerStart started) throws IOException, InterruptedException {
        if (access.adminKey().isEmpty() || !Files.isDirectory(FOLDER)) {
            return;
        }
        String api = "http://localhost:" + started.options().getPort() + "/v1/editorial/";
        if (send(api + "articles?limit=1", "GET", "", "").body().path("data").isEmpty()) {
            for (Path file : bodies()) {
                post(api, file);
            }
            LOG.infof(
                    "The newsroom was empty: it has the seed page now, see http://localhost:%d/v1/articles",
                    started.options().getPort());
        }
    }

    private static List<Path> bodies() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(
                            file -> BODY.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private void post(String api, Path file) throws IOException, InterruptedException {
        Matcher name = BODY.matcher(file.getFileName().toString());
        name.matches();
        String type = name.group(1);
        String externalId = name.group(2);
        String body = PLACEHOLDER
                .matcher(Files.readString(file))
                .replaceAll(photo -> photoIds.getOrDefault(photo.group(1), photo.group()));
        Answer saved = send(api + type + "/by-external-id/" + externalId, "PUT", body, "");
        String id = saved.body().path("id").asText();
        switch (type) {
            case "photos" -> photoIds.put(externalId, id);
            case "articles" ->
                send(
                        api + "articles/" + id + "/publish",
                        "POST",
                        Files.readString(file.resolveSibling(
                                file.getFileName().toString().replace(".json", ".publish.json"))),
                        saved.etag());
            case "campaigns" -> send(api + "campaigns/" + id + "/start", "POST", "{}", saved.etag());
            default -> {
                // there is nothing to do after saving it
            }
        }
    }

    private record Answer(JsonNode body, String etag) {}

    private Answer send(String address, String method, String body, String ifMatch)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + access.adminKey().orElseThrow())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IOException("%s %s answered %d: %s"
                    .formatted(
                            method,
                            address,
                            response.statusCode(),
                            new String(response.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
        return new Answer(
                mapper.readTree(response.body()),
                response.headers().firstValue("ETag").orElse(""));
    }
}
