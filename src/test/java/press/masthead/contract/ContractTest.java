package press.masthead.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    private static final Path FILE = Path.of("openapi.yaml");

    @Test
    void fileIsWhatTheServiceSays() throws IOException {
        String served = given().accept("application/yaml").get("/openapi").asString();
        Path actual = Path.of("target", "openapi.yaml");
        Files.writeString(actual, served);

        assertThat(Files.readString(FILE))
                .as("openapi.yaml differs from the code; look at the difference, then: cp target/openapi.yaml .")
                .isEqualTo(served);
    }
}
