package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {

    /** The example of the specification's reference implementations. */
    @Test
    void signsAsTheSpecificationDoes() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        String signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assertThat(signatures(secret)).isEqualTo(signature);
        assertThat(signatures("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", secret)).endsWith(" " + signature);
    }

    private static String signatures(String... secrets) {
        return WebhookChannel.signatures(
                List.of(secrets), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");
    }
}
