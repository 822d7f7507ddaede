package press.masthead.campaign.contribution.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSchemeTest {

    /** The example of the Standard Webhooks libraries' own tests. */
    @Test
    void signsAsStandardWebhooksDo() {
        byte[] text = "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookScheme.standard.sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", text))
                .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /** By {@code printf '1492774577.{}' | openssl dgst -sha256 -hmac whsec_test}. */
    @Test
    void signsAsStripeDoes() {
        assertThat(WebhookScheme.stripe.sign("whsec_test", "1492774577.{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("0d0602f6611bd2252dd4b74b58a4528355a7380639a15e6cc21e3059d56d5b8b");
    }
}
