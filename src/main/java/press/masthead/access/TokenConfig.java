package press.masthead.access;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newsroom's OpenID Connect issuer, and what people may do who come with its tokens. */
@ConfigMapping(prefix = "masthead.oidc")
public interface TokenConfig {

    /** The address of the issuer, below which {@code /.well-known/openid-configuration} is found. Without it there is none. */
    Optional<String> issuer();

    /** Whom its tokens must be meant for. */
    Optional<List<String>> audience();

    /** The values of the role claim, for example groups, that give each role. Without any of them a token lets nobody in. */
    Map<Role, List<String>> roles();
}
