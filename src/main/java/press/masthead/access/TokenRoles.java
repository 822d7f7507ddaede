package press.masthead.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Says which role the groups of a token's holder give them. */
@Singleton
class TokenRoles {

    /** Of several, the first one counts. */
    private static final List<Role> STRONGEST_FIRST =
            List.of(Role.admin, Role.editor, Role.campaigner, Role.reporter, Role.reader, Role.payments);

    private final TokenConfig config;

    TokenRoles(TokenConfig config) {
        this.config = config;
    }

    /** @throws ProblemException that none of these groups gives a role */
    Role of(Collection<String> groups) {
        return STRONGEST_FIRST.stream()
                .filter(role -> !Collections.disjoint(config.roles().getOrDefault(role, List.of()), groups))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(
                                ProblemType.FORBIDDEN,
                                "The token is valid, but none of its groups has a role here. An administrator of this service gives groups their roles."));
    }
}
