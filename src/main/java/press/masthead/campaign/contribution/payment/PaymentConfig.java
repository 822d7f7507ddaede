package press.masthead.campaign.contribution.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The payment providers whose webhooks are taken, by name. */
@ConfigMapping(prefix = "masthead.payments")
public interface PaymentConfig {

    /** Such as {@code masthead.payments.webhooks.stripe.scheme=stripe} and {@code .secrets=whsec_...}. */
    Map<String, Webhook> webhooks();

    /** How one provider's webhooks are signed and read. */
    interface Webhook {

        /** Whose signatures and events they are. */
        WebhookScheme scheme();

        /** The secrets, any of which may have signed: two while one takes the place of the other. */
        List<String> secrets();

        /** How old, or how far ahead, the time of a signature may be. */
        @WithDefault("5M")
        Duration tolerance();
    }
}
