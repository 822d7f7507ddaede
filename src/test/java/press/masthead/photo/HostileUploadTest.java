package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.HostileFiles;
import press.masthead.support.Http;
import press.masthead.support.Pictures;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.RawHttp;

@QuarkusTest
class HostileUploadTest {

    private static final int TOO_LONG = 51_000_001;
    private static final byte[] BOUNDARY =
            Pictures.bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");

    static Stream<HostileFiles.Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileFiles(HostileFiles.Hostile file) {
        Set<String> before = Uploads.kept();
        ProblemAnswer.of(Uploads.raw(file.bytes(), "image/jpeg"), 422, "file-refused")
                .hasFaults("/file " + file.code());
        Uploads.leaveNothingBehind();
        assertThat(Uploads.kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system.ini",
                "/etc/passwd",
                "a\u202egpj.exe",
                "a\u0007b.jpg",
                "..",
                "a/..",
                "<script>alert(1)</script>.jpg"
            })
    void takesNoHarmFromNames(String name) {
        Response answer = Uploads.form(Pictures.jpeg(), name, Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String kept = answer.path("file.name");
        assertThat(kept == null ? "" : kept).doesNotContain("/", "\\", "\u202e", "\u0007", "..");
        assertThat(Uploads.file(answer.path("id")).header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .doesNotContain("/", "\\", "<", "..");
        assertThat(Uploads.kept())
                .allMatch(file ->
                        file.matches("target/test-files/(originals|renditions)/[0-9a-f]{2}/[0-9a-f]{64}[./][\\w./-]+"));
    }

    @Test
    void refusesLongFiles() {
        Set<String> before = Uploads.kept();
        for (String type : new String[] {"image/jpeg", "multipart/form-data; boundary=x"}) {
            byte[] head = type.startsWith("image") ? new byte[0] : BOUNDARY;
            assertTooLarge(RawHttp.send(Pictures.join(
                    head(type, "Content-Length: " + (head.length + TOO_LONG)), head, new byte[TOO_LONG])));
            assertTooLarge(RawHttp.send(Pictures.join(head(type, "Content-Length: 70000000"), head, new byte[1000])));
            byte[] chunk = Pictures.join(Pictures.bytes("100000\r\n"), new byte[0x100000], Pictures.bytes("\r\n"));
            byte[][] chunks = new byte[53][];
            java.util.Arrays.fill(chunks, chunk);
            chunks[0] = Pictures.join(
                    Pictures.bytes(Integer.toHexString(head.length + 1) + "\r\n"), head, Pictures.bytes("x\r\n"));
            assertTooLarge(RawHttp.send(Pictures.join(
                    head(type, "Transfer-Encoding: chunked"), Pictures.join(chunks), Pictures.bytes("0\r\n\r\n"))));
        }
        Uploads.leaveNothingBehind();
        assertThat(Uploads.kept()).isEqualTo(before);
    }

    @Test
    void leavesOtherBodiesTheirLimit() {
        byte[] body = new byte[11 << 20];
        for (String type : new String[] {"application/json", "image/jpeg"}) {
            String path = type.startsWith("image") ? "/v1/editorial/tags" : Editorial.PHOTOS.address();
            assertTooLarge(RawHttp.send(Pictures.join(head(path, type, "Content-Length: " + body.length), body)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=y",
                "multipart/form-data; boundary=x"
            })
    void refusesBrokenForms(String type) {
        byte[] cut = Pictures.join(BOUNDARY, Pictures.jpeg());
        Response answer = Http.admin().header("Content-Type", type).body(cut).post(Editorial.PHOTOS.address());
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        Uploads.leaveNothingBehind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "multipart/form-data; boundary=x"})
    void forgetsWhatClientLeavesUnfinished(String type) throws IOException {
        Set<String> before = Uploads.kept();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(Pictures.join(head(type, "Content-Length: 1000000"), BOUNDARY, new byte[500_000]));
            socket.getOutputStream().flush();
            Uploads.pause();
        }
        Uploads.pause();
        Uploads.leaveNothingBehind();
        assertThat(Uploads.kept()).isEqualTo(before);
    }

    private static byte[] head(String type, String length) {
        return head(Editorial.PHOTOS.address(), type, length);
    }

    private static byte[] head(String path, String type, String length) {
        return Pictures.bytes(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\nConnection: close\r\n\r\n"
                        .formatted(path, Http.ADMIN_KEY, type, length));
    }

    private static void assertTooLarge(RawHttp.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("/docs/problems/too-large");
    }
}
