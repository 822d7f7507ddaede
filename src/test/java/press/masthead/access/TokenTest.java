package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.Http;
import press.masthead.support.Issuer;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.WithIssuer;

/** Tokens of an OpenID Connect issuer, beside keys. */
@QuarkusTest
@TestProfile(WithIssuer.class)
class TokenTest {

    private static final String TAGS = "/v1/editorial/tags";

    @SuppressWarnings("NullAway.Init") // the test resource puts itself here
    Issuer issuer;

    @ParameterizedTest
    @CsvSource({
        "reader, 200, 403, 403",
        "reporter, 200, 403, 403",
        "freelance, 200, 403, 403",
        "editor, 200, 400, 403",
        "campaigner, 200, 403, 403",
        "admin, 200, 400, 200"
    })
    void givesRoleOfGroup(String group, int reading, int writing, int keys) {
        String token = issuer.token("staff", group);
        assertThat(get(token, TAGS).statusCode()).isEqualTo(reading);
        assertThat(Http.withKey(token)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(TAGS)
                        .statusCode())
                .isEqualTo(writing);
        assertThat(get(token, "/v1/editorial/api-keys").statusCode()).isEqualTo(keys);
    }

    @Test
    void givesStrongestRoleOfSeveralGroups() {
        assertThat(get(issuer.token("reader", "admin", "editor"), "/v1/editorial/api-keys")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsReporterWriteDraft() {
        Response created = Http.withKey(issuer.token("reporter"))
                .contentType(ContentType.JSON)
                .body(Map.of("headline", "Headline " + Newsroom.word()))
                .post("/v1/editorial/articles");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    }

    @Test
    void tellsWhoHasNoRole() {
        ProblemAnswer.of(get(issuer.token("accounting"), TAGS), 403, "forbidden")
                .says("none of its groups has a role here");
        ProblemAnswer.of(get(issuer.sign(issuer.claims()), TAGS), 403, "forbidden");
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                spoiled(
                        "expired",
                        "The token has expired.",
                        claims -> claims.issuedAt(Instant.now().minusSeconds(600))
                                .expiresAt(Instant.now().minusSeconds(60))),
                spoiled("of another audience", "for another service", claims -> claims.audience("billing")),
                spoiled("of another issuer", "of another issuer", claims -> claims.issuer("http://evil.example")),
                spoiled("of nobody", "could not be verified", claims -> claims.remove("sub")),
                spoiled("without audience", "for another service", claims -> claims.remove("aud")),
                spoiled(
                        "not valid yet",
                        "could not be verified",
                        claims -> claims.claim(
                                "nbf", Instant.now().plusSeconds(600).getEpochSecond())));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void refusesTokenThatIs(String what, String says, Function<JwtClaimsBuilder, JwtClaimsBuilder> spoil) {
        refused(issuer.sign(spoil.apply(issuer.claims().groups("admin")))).says(says);
    }

    @Test
    void refusesForgedSignature() {
        refused(issuer.forge(issuer.claims().groups("admin")));
    }

    @Test
    void refusesTokenWithoutSignature() {
        String claims = issuer.token("admin").split("\\.", -1)[1];
        String head = encode("{\"alg\":\"none\",\"kid\":\"%s\"}".formatted(issuer.keyId()));
        refused(head + "." + claims + ".");
        refused(head + "." + claims + "." + encode("x"));
    }

    /** A verifier that lets the token choose the algorithm would take the public key for a shared secret. */
    @Test
    void refusesPublicKeyAsSharedSecret() {
        String token = issuer.claims()
                .groups("admin")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId(issuer.keyId())
                .sign(new SecretKeySpec(issuer.publicKey().getEncoded(), "HmacSHA256"));
        refused(token);
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.x", "..", "mh_garbage_0123456789abcdefghijklmnopqrstuv"})
    void refusesGarbage(String token) {
        refused(token);
    }

    @Test
    void keepsToKeysForKeys() {
        assertThat(Http.admin().get(TAGS).statusCode()).isEqualTo(200);
        assertThat(Http.as("reader").get("/v1/editorial/api-keys").statusCode()).isEqualTo(403);
    }

    @Test
    void answersReadersWhateverTokenIsSent() {
        Newsroom.published();
        for (String path : new String[] {"/v1/articles", "/v1/sections", "/v1/placements", "/v1/articles/none"}) {
            Response anonymous = Http.anonymous().get(path);
            for (String token : new String[] {
                "nonsense",
                "a.b.c",
                issuer.token("admin"),
                issuer.sign(issuer.claims().expiresAt(1L)),
                issuer.forge(issuer.claims())
            }) {
                Response answer = get(token, path);
                assertThat(answer.statusCode()).as(path).isEqualTo(anonymous.statusCode());
                assertThat(answer.asString()).isEqualTo(anonymous.asString());
            }
        }
    }

    @Test
    void fetchesNewKeyOfIssuer() {
        String before = issuer.token("editor");
        assertThat(get(before, TAGS).statusCode()).isEqualTo(200);
        issuer.rotate();
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
        refused(before);
        issuer.rotate();
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
    }

    @Test
    void asksIssuerForNothingButUnknownKeys() {
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
        int before = issuer.requests();
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
        refused("nonsense");
        refused(issuer.forge(issuer.claims()));
        assertThat(issuer.requests()).isEqualTo(before);
    }

    @Test
    void knowsTokensWhileIssuerIsDown() {
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
        issuer.stop();
        try {
            assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
            issuer.rotate();
            ProblemAnswer.of(get(issuer.token("editor"), TAGS), 503, "unavailable")
                    .says("API keys go on working");
            assertThat(Http.admin().get(TAGS).statusCode()).isEqualTo(200);
        } finally {
            issuer.open();
        }
        assertThat(get(issuer.token("editor"), TAGS).statusCode()).isEqualTo(200);
    }

    private ProblemAnswer refused(String token) {
        Response answer = get(token, TAGS);
        ProblemAnswer problem = ProblemAnswer.of(answer, 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        return problem;
    }

    private static Arguments spoiled(String what, String says, Function<JwtClaimsBuilder, JwtClaimsBuilder> spoil) {
        return Arguments.of(what, says, spoil);
    }

    private static Response get(String token, String path) {
        return Http.withKey(token).get(path);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
