package press.masthead.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Http;
import press.masthead.support.LogRecords;

/** A body that does not come to its end is no failure that whoever runs the service has to look into. */
@QuarkusTest
class BrokenBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/editorial/tags     | Content-Length: 1000       | {"name"
            /v1/editorial/tags     | Transfer-Encoding: chunked | 7\\r\\n{"name"\\r\\n
            /v1/editorial/tags     | Transfer-Encoding: chunked | 7\\r\\n{"name"\\r\\nzz\\r\\n
            /v1/campaigns/x/events | Content-Length: 1000       | {"type"
            /v1/campaigns/x/events | Transfer-Encoding: chunked | 7\\r\\n{"type"\\r\\nzz\\r\\n
            """)
    void logsNothingOfWhatBreaksOff(String address, String framing, String body)
            throws IOException, InterruptedException {
        String request =
                "POST %s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s\r\n\r\n%s"
                        .formatted(address, Http.ADMIN_KEY, framing, body.replace("\\r\\n", "\r\n"));
        try (LogRecords log = new LogRecords()) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                TimeUnit.MILLISECONDS.sleep(300); // the endpoint is to wait for the rest
            }
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(log.lines()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
        }
    }
}
