package press.masthead.audit;

import org.jspecify.annotations.Nullable;
import press.masthead.access.Role;

/**
 * Who does something, and from where.
 *
 * @param address the IP address that the request came from
 */
record Signature(
        String actor, String actorName, Role role, @Nullable String address) {}
