package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Issuer;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.WithIssuer;

/** A service that started while the issuer of tokens was down. */
@QuarkusTest
@TestProfile(WithIssuer.WhichIsDown.class)
class TokenWithoutIssuerTest {

    private static final String TAGS = "/v1/editorial/tags";
    private static final Duration QUICKLY = Duration.ofSeconds(4);

    @SuppressWarnings("NullAway.Init") // the test resource puts itself here
    Issuer issuer;

    @Test
    void goesOnWithKeysAndAcceptsTokensAsSoonAsIssuerIsBack() {
        assertThat(Http.admin().get(TAGS).statusCode()).isEqualTo(200);
        String token = issuer.token("editor");
        long from = System.nanoTime();
        ProblemAnswer.of(Http.withKey(token).get(TAGS), 503, "unavailable")
                .says("The issuer of tokens can't be reached.");
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(QUICKLY);
        assertThat(Http.withKey("nonsense").get("/v1/sections").statusCode()).isEqualTo(200);
        issuer.open();
        assertThat(Http.withKey(issuer.token("editor")).get(TAGS).statusCode()).isEqualTo(200);
    }
}
