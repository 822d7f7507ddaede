package press.masthead.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect issuer: it tells of itself, publishes its keys, and signs tokens. Each role has a group of its name. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {

    public static final String AUDIENCE = "masthead";

    private static final String CLOSED_AT_FIRST = "closedAtFirst";

    private final List<RsaJsonWebKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final int port = freePort();
    private boolean closedAtFirst;
    private @Nullable HttpServer server;

    @Override
    public void init(Map<String, String> arguments) {
        closedAtFirst = arguments.containsKey(CLOSED_AT_FIRST);
    }

    @Override
    public Map<String, String> start() {
        rotate();
        if (!closedAtFirst) {
            open();
        }
        return Map.of(
                "masthead.oidc.issuer", url(),
                "masthead.oidc.audience", AUDIENCE,
                "masthead.oidc.roles.reader", "reader",
                "masthead.oidc.roles.reporter", "reporter,freelance",
                "masthead.oidc.roles.editor", "editor",
                "masthead.oidc.roles.campaigner", "campaigner",
                "masthead.oidc.roles.payments", "payments",
                "masthead.oidc.roles.admin", "admin",
                "quarkus.oidc.token.forced-jwk-refresh-interval", "0S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Issuer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** The arguments of one that does not answer until it is opened. */
    static Map<String, String> closedAtFirst() {
        return Map.of(CLOSED_AT_FIRST, "true");
    }

    public void open() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, """
                            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token"}
                            """.formatted(url())));
            opened.createContext(
                    "/keys",
                    exchange -> answer(
                            exchange,
                            new JsonWebKeySet(List.copyOf(keys)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
            opened.start();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs with another key from now on. */
    public void rotate() {
        RsaJsonWebKey key = newKey();
        keys.clear();
        keys.add(key);
    }

    public int requests() {
        return requests.get();
    }

    /** A valid token of somebody of these groups. */
    public String token(String... groups) {
        return sign(claims().groups(Set.of(groups)));
    }

    /** The claims of a valid token, for tests to spoil. */
    public JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(url())
                .audience(AUDIENCE)
                .subject("somebody")
                .claim("name", "Some Body")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    public String sign(JwtClaimsBuilder claims) {
        return sign(claims, keys.get(0));
    }

    /** Signed by somebody who only knows what the key is called. */
    public String forge(JwtClaimsBuilder claims) {
        RsaJsonWebKey key = newKey();
        key.setKeyId(keys.get(0).getKeyId());
        return sign(claims, key);
    }

    public String keyId() {
        return keys.get(0).getKeyId();
    }

    public PublicKey publicKey() {
        return keys.get(0).getPublicKey();
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private static String sign(JwtClaimsBuilder claims, RsaJsonWebKey key) {
        return claims.jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        requests.incrementAndGet();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(Newsroom.word());
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
