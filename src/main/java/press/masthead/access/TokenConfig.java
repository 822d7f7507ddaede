package press.masthead.access;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;

/** What people may do who come with a token of the newsroom's OpenID Connect issuer. */
@ConfigMapping(prefix = "masthead.oidc")
public interface TokenConfig {

    /** The values of the role claim, for example groups, that give each role. Without any of them a token lets nobody in. */
    Map<Role, List<String>> roles();
}
