package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenActorTest {

    private static final String ISSUER = "https://login.example";

    @Test
    void isKnownByIssuerAndSubject() {
        assertThat(TokenActor.id(ISSUER, "42")).isEqualTo("oidc:https://login.example#42");
    }

    @Test
    void isKnownByHashWhenThatWouldBeTooLong() {
        String id = TokenActor.id(ISSUER, "4".repeat(300));
        assertThat(id).matches("oidc:sha256:[0-9a-f]{64}");
        assertThat(TokenActor.id(ISSUER, "4".repeat(301))).isNotEqualTo(id);
        assertThat(TokenActor.id(ISSUER, "4\u0000")).matches("oidc:sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # name,   preferred_username, email,       shown
            Ann Lee,  ann,                a@x.example, Ann Lee
            -,        ann,                a@x.example, ann
            -,        -,                  a@x.example, a@x.example
            -,        -,                  -,           42
            ' ',      -,                  -,           42
            """)
    void isCalledAsPeopleKnowThem(String name, String username, String email, String shown) {
        assertThat(named(name, username, email)).isEqualTo(shown);
    }

    @Test
    void isCalledInOneLineOfAtMostTwoHundredCharacters() {
        assertThat(named("Ann\nLee", null, null)).isEqualTo("Ann Lee");
        assertThat(named("x".repeat(300), null, null)).hasSize(200);
    }

    private static String named(@Nullable String name, @Nullable String username, @Nullable String email) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject("42");
        claims.setClaim("name", name);
        claims.setClaim("preferred_username", username);
        claims.setClaim("email", email);
        Actor actor = TokenActor.of(new DefaultJWTCallerPrincipal(claims), Role.editor);
        assertThat(actor.keyId()).isNull();
        return actor.name();
    }
}
