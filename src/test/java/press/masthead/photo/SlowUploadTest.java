package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Pictures;

/** Uploads that don't come to an end are ended. */
@QuarkusTest
@TestProfile(SlowUploadTest.Profile.class)
class SlowUploadTest {

    /** Little patience. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.photos.timeout", "2s", "quarkus.http.read-timeout", "3s");
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"image/jpeg", "multipart/form-data; boundary=x"})
    void answersWhoeverSendsTooSlowly(String type) throws IOException {
        try (Socket socket = begun(type)) {
            for (int i = 0; i < 200 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write(new byte[4000]);
                Uploads.pause();
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("/docs/problems/request-timeout");
        }
        Uploads.leaveNothingBehind();
    }

    @Test
    @Timeout(60)
    void leavesWhoeverSendsNothing() throws IOException {
        try (Socket socket = begun("image/jpeg")) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)|HTTP/1.1 40[08].*"); // the HTTP server may be first, which has no words
        }
        Uploads.leaveNothingBehind();
    }

    private static Socket begun(String type) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(50_000);
        socket.getOutputStream()
                .write(Pictures.bytes(
                        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: 1000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                                .formatted(Editorial.PHOTOS.address(), Http.ADMIN_KEY, type)));
        return socket;
    }
}
