package press.masthead.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves malformed addresses to {@link EarlyRefusals}: Quarkus would answer them with an empty 400 before any route.
 *
 * <p>Registered in META-INF/services, because the switch is read when the HTTP server is made, and the configuration is made
 * before.
 */
public final class AddressValidation implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
