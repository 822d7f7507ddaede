package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.image.ImageFormat;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Pictures;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.RawHttp;

@QuarkusTest
class UploadTest {

    private static final int CLIENTS = 8;

    @AfterEach
    void leavesNothingBehind() {
        Uploads.leaveNothingBehind();
    }

    @ParameterizedTest
    @EnumSource
    void takesFormsWithWhatIsSaid(ImageFormat format) {
        byte[] file = Pictures.of(format.name(), 64, 48);
        Item credit = Newsroom.credit();
        Response answer = Uploads.form(file, "Putin & Assad.x", Map.of("altText", "Two men", "credit", credit.id()));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath photo = answer.jsonPath();
        assertThat(answer.header("Location")).isEqualTo("/v1/editorial/photos/" + photo.getString("id"));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(photo.getString("altText")).isEqualTo("Two men");
        assertThat(photo.getString("credit.id")).isEqualTo(credit.id());
        assertThat(photo.getString("file.format")).isEqualTo(format.name());
        assertThat(photo.getInt("file.bytes")).isEqualTo(file.length);
        assertThat(photo.getString("file.name")).isEqualTo("Putin & Assad.x");
        assertThat(photo.getInt("width")).isEqualTo(format == ImageFormat.webp ? 1 : 64);
        assertThat(photo.getString("url")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void takesFilesAsTheyAreAndGivesThemBack(ImageFormat format) {
        byte[] file = Pictures.of(format.name(), 64, 48);
        Response answer = Http.admin()
                .header("Content-Type", "image/whatever")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"plain.bin\"; filename*=UTF-8''%D0%9C%D0%B8%D1%80.jpg")
                .body(file)
                .post(Editorial.PHOTOS.address());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        Response original = Uploads.file(answer.path("id"));
        assertThat(original.statusCode()).isEqualTo(200);
        assertThat(original.asByteArray()).isEqualTo(file);
        assertThat(original.header("Content-Type")).isEqualTo(format.mediaType());
        assertThat(original.header("Content-Length")).isEqualTo(String.valueOf(file.length));
        assertThat(original.header("Transfer-Encoding")).isNull();
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(original.header("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(Http.anonymous()
                        .get(Editorial.PHOTOS.address(answer.path("id")) + "/file")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void sendsLongFilesWithTheirLengthAndNotInChunks() {
        byte[] file = Pictures.join(Pictures.beforeEnd(
                Pictures.png(), Pictures.chunk("tEXt", Pictures.join(Pictures.bytes("k\0"), new byte[3_000_000]))));
        Response original = Uploads.file(Uploads.photo(file));
        assertThat(original.header("Content-Length")).isEqualTo(String.valueOf(file.length));
        assertThat(original.header("Transfer-Encoding")).isNull();
        assertThat(original.asByteArray()).isEqualTo(file);
    }

    @Test
    void readsNamesAsBrowsersWriteThem() {
        Response answer = Uploads.form(Pictures.jpeg(), "The %22best%22%0D%0A of 100%.jpg", Map.of());
        assertThat(answer.<String>path("file.name")).isEqualTo("The \"best\" of 100%.jpg");
        assertThat(Uploads.file(answer.path("id")).header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"The _best_ of 100_.jpg\"; filename*=UTF-8''The%20%22best%22%20of%20100%25.jpg");
    }

    @Test
    void countsAsTurned() {
        JsonPath photo =
                Uploads.raw(Pictures.jpegWithOrientation(6), "image/jpeg").jsonPath();
        assertThat(List.of(photo.getInt("width"), photo.getInt("height"))).containsExactly(48, 64);
    }

    @Test
    void findsThePhotoThatHasTheFile() {
        byte[] file = Pictures.jpeg();
        String first = Uploads.photo(file);
        Response again = Uploads.form(file, "other name.jpg", Map.of("altText", "other words"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("id")).isEqualTo(first);
        assertThat(again.<String>path("altText")).isNull();
        assertThat(again.header("Location")).isEqualTo("/v1/editorial/photos/" + first);
        assertThat(again.header("Link")).isEqualTo("</v1/editorial/photos/" + first + ">; rel=\"duplicate\"");
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void makesOnePhotoOfFileThatManySendAtOnce() throws Exception {
        byte[] file = Pictures.jpeg();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Response>> same = IntStream.range(0, CLIENTS)
                    .<Callable<Response>>mapToObj(i -> () -> Uploads.raw(file))
                    .toList();
            List<Response> answers = new java.util.ArrayList<>();
            for (var done : clients.invokeAll(same)) {
                answers.add(done.get());
            }
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
            Set<String> ids =
                    answers.stream().map(one -> one.<String>path("id")).collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void sendsToTheArchiveForWhatIsThere() {
        byte[] file = Pictures.jpeg();
        String id = Uploads.photo(file);
        Editorial.PHOTOS.delete(id, "\"1\"");
        ProblemAnswer.of(Uploads.raw(file), 409, "conflict").says(id).says("restore it");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        ProblemAnswer.of(
                        Uploads.form(Pictures.bytes("<html>"), "a.jpg", Map.of("altTxt", "x", "creator", 1)),
                        422,
                        "file-refused")
                .hasFaults("/file unknown-format", "/photo/altTxt unknown-field", "/photo/creator wrong-type");
        ProblemAnswer.invalid(Uploads.form(
                        Pictures.jpeg(),
                        "a.jpg",
                        Map.of("url", "https://x.example/a.jpg", "width", 1, "credit", "nobody")))
                .hasFaults("/photo/url not-allowed", "/photo/width not-allowed", "/photo/credit unknown-reference");
        ProblemAnswer.of(
                        Http.admin()
                                .multiPart("photo", Map.of("altText", "x"), "application/json")
                                .multiPart("picture", "a.jpg", Pictures.jpeg())
                                .post(Editorial.PHOTOS.address()),
                        422,
                        "file-refused")
                .hasFaults("/file required", "/picture unknown-field");
        ProblemAnswer.of(
                Http.admin()
                        .multiPart("file", "a.jpg", Pictures.jpeg())
                        .multiPart("photo", "{", "application/json")
                        .post(Editorial.PHOTOS.address()),
                400,
                "invalid-request");
    }

    @Test
    void tellsFaultsOfEachPartWhateverIsWrongWithTheOthers() {
        ProblemAnswer.of(
                        Uploads.form(
                                Pictures.bytes("<html>"), "a.jpg", Map.of("nope", 1, "credit", "nobody", "width", 3)),
                        422,
                        "file-refused")
                .hasFaults(
                        "/file unknown-format",
                        "/photo/nope unknown-field",
                        "/photo/credit unknown-reference",
                        "/photo/width not-allowed");
        ProblemAnswer.invalid(Uploads.form(Pictures.jpeg(), "a.jpg", Map.of("nope", 1, "credit", "nobody")))
                .hasFaults("/photo/nope unknown-field", "/photo/credit unknown-reference");
        ProblemAnswer.invalid(Http.admin()
                        .multiPart("file", "a.jpg", Pictures.jpeg())
                        .multiPart("photo", "{\"altText\":", "application/json")
                        .multiPart("picture", "b.jpg", Pictures.jpeg())
                        .post(Editorial.PHOTOS.address()))
                .hasFaults("/photo malformed-json", "/picture unknown-field");
    }

    @Test
    void triesWithoutKeeping() {
        byte[] file = Pictures.jpeg();
        Set<String> before = Uploads.kept();
        Response tried = Http.admin()
                .header("Content-Type", "image/jpeg")
                .body(file)
                .post(Editorial.PHOTOS.address() + "?dryRun=true");
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.<Integer>path("width")).isEqualTo(64);
        assertThat(Uploads.kept()).isEqualTo(before);
        assertThat(Uploads.raw(file).statusCode()).isEqualTo(201);
        ProblemAnswer.of(
                Http.admin()
                        .header("Content-Type", "image/jpeg")
                        .body(Arrays.copyOf(file, 300))
                        .post(Editorial.PHOTOS.address() + "?dryRun=true"),
                422,
                "file-refused");
    }

    @Test
    void answersTheSameAgain() {
        String key = UUID.randomUUID().toString();
        byte[] file = Pictures.jpeg();
        Response first = Uploads.form(withKey(key), file, "a.jpg", Map.of("altText", "x"));
        Response again = Uploads.form(withKey(key), file, "a.jpg", Map.of("altText", "x"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        ProblemAnswer.of(
                Uploads.form(withKey(key), Pictures.jpeg(), "a.jpg", Map.of("altText", "x")),
                422,
                "idempotency-key-reused");
    }

    @Test
    void hasNoFileOfPhotoAtAnAddressOfItsOwn() {
        ProblemAnswer.of(Uploads.file(Newsroom.photo().id()), 404, "not-found").says("address of its own");
        ProblemAnswer.of(Uploads.file(UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void refusesPackedBody() {
        ProblemAnswer.of(
                Http.admin()
                        .header("Content-Type", "image/jpeg")
                        .header("Content-Encoding", "gzip")
                        .body(Pictures.jpeg())
                        .post(Editorial.PHOTOS.address()),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /v1/editorial/photos", "PUT /v1/editorial/photos/1/file"})
    void asksForTheMediaType(String request) {
        RawHttp.Answer answer = RawHttp.send(("%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                        + "Content-Length: 1\r\nConnection: close\r\n\r\nx")
                .formatted(request, Http.ADMIN_KEY)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body()).contains("unsupported-media-type", "multipart/form-data");
    }

    private static io.restassured.specification.RequestSpecification withKey(String key) {
        return Http.admin().header("Idempotency-Key", key);
    }
}
