package press.masthead.access;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes the holder of a verified token known to histories and logs. */
final class TokenActor {

    private static final int LONGEST_ID = 300;
    private static final int LONGEST_NAME = 200;

    private TokenActor() {}

    static Actor of(JsonWebToken token, Role role) {
        return new Actor(null, id(token.getIssuer(), token.getSubject()), name(token), role, Scopes.UNLIMITED);
    }

    /** A subject is unique at its issuer. What would be too long is told by its hash, which is as unique. */
    static String id(String issuer, String subject) {
        String id = "oidc:" + issuer + "#" + subject;
        return id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl)
                ? id
                : "oidc:sha256:" + DigestUtils.sha256Hex(id);
    }

    private static String name(JsonWebToken token) {
        String name = Stream.of("name", "preferred_username", "email", "sub")
                .map(claim -> Optional.ofNullable((Object) token.getClaim(claim)))
                .flatMap(Optional::stream)
                .map(Objects::toString)
                .map(TokenActor::oneLine)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("a token's holder");
        return StringUtils.truncate(name, LONGEST_NAME);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
