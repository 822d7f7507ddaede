package press.masthead.database;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigSourceInterceptorFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is left open about the two datasources.
 *
 * <p>Without a configured {@code quarkus.datasource.jdbc.url} an embedded PostgreSQL is started and named. The delivery
 * datasource goes to the same server unless told otherwise, with an account of its own.
 *
 * <p>Registered in META-INF/services, so that {@code quarkus:dev}, {@code java -jar} and {@code @QuarkusTest} all work
 * the same way. It is lazy: nothing starts until a running application asks.
 */
public final class DatabaseConfig implements ConfigSourceInterceptorFactory {

    @Override
    public ConfigSourceInterceptor getInterceptor(ConfigSourceInterceptorContext context) {
        return new Interceptor();
    }

    private static final class Interceptor implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1L;
        private static final String URL = "quarkus.datasource.jdbc.url";
        private static final String PASSWORD = "quarkus.datasource.password";
        private static final String DELIVERY_URL = "quarkus.datasource.delivery.jdbc.url";
        private static final String DELIVERY_PASSWORD = "quarkus.datasource.delivery.password";
        /** What the migrations give the delivery account; an expression would not see the answers of this class. */
        private static final String ROLE_PASSWORD = "quarkus.flyway.placeholders.delivery_password";

        private static final String ENABLED = "masthead.embedded-database.enabled";
        private static final String DIRECTORY = "masthead.embedded-database.directory";
        /** Quarkus gives every run of an application its own; a build has none. */
        private static final String RUN_ID = "quarkus.uuid";
        /** Set by Quarkus while it starts the application during the build, to record an AppCDS archive. */
        private static final String APP_CDS_TRAINING = "quarkus.appcds.generate";

        @Override
        public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            ConfigValue configured = context.proceed(name);
            if (name.equals(ROLE_PASSWORD) && running(context)) {
                return deliveryPassword(context)
                        .map(password -> answer(name, password))
                        .orElse(configured);
            }
            if (!name.startsWith("quarkus.datasource.") || present(configured).isPresent() || !running(context)) {
                return configured;
            }
            Optional<String> answer = switch (name.replace("\"", "")) {
                case URL -> url(context);
                case DELIVERY_URL -> url(context).map(DeliveryAccount::withoutCredentials);
                case DELIVERY_PASSWORD -> deliveryPassword(context);
                default -> Optional.empty();
            };
            return answer.map(value -> answer(name, value)).orElse(configured);
        }

        private static ConfigValue answer(String name, String value) {
            return ConfigValue.builder()
                    .withName(name)
                    .withValue(value)
                    .withConfigSourceName("Masthead's database")
                    .build();
        }

        private static Optional<String> deliveryPassword(ConfigSourceInterceptorContext context) {
            return value(context, DELIVERY_PASSWORD)
                    .or(() -> url(context).map(url -> DeliveryAccount.password(url, ownerPassword(context))));
        }

        private static Optional<String> url(ConfigSourceInterceptorContext context) {
            Optional<String> configured = value(context, URL);
            return configured.isPresent() || !embedded(context)
                    ? configured
                    : Optional.of(EmbeddedDatabase.start(
                            value(context, DIRECTORY).map(Path::of).orElse(null)));
        }

        private static String ownerPassword(ConfigSourceInterceptorContext context) {
            return value(context, PASSWORD).orElse("");
        }

        private static boolean embedded(ConfigSourceInterceptorContext context) {
            return value(context, URL).isEmpty()
                    && value(context, ENABLED).map(Boolean::parseBoolean).orElse(true);
        }

        /**
         * Whether this is the configuration of a running application. While it builds, Quarkus also asks a configuration
         * that leaves out the environment and the system properties, to record defaults; that must not start a server.
         */
        private static boolean running(ConfigSourceInterceptorContext context) {
            return value(context, RUN_ID).isPresent() && !Boolean.getBoolean(APP_CDS_TRAINING);
        }

        private static Optional<String> value(ConfigSourceInterceptorContext context, String name) {
            return present(context.proceed(name));
        }

        private static Optional<String> present(@Nullable ConfigValue value) {
            return Optional.ofNullable(value).map(ConfigValue::getValue).filter(v -> !v.isBlank());
        }
    }
}
