package press.masthead.access;

import java.util.List;

/**
 * What somebody is limited to, within their role: the right to read or to write a type, such as {@code articles:write}.
 * Without a scope of a type, nothing limits them.
 */
record Scopes(List<String> names) {

    static final Scopes UNLIMITED = new Scopes(List.of());

    /** Lets its holder publish before an embargo ends, or lift it. It limits nothing. */
    static final String OVERRIDE_EMBARGO = "embargo:override";

    static String reading(String type) {
        return type + ":read";
    }

    static String writing(String type) {
        return type + ":write";
    }

    boolean limit() {
        return names.stream().anyMatch(name -> !name.equals(OVERRIDE_EMBARGO));
    }

    /** Whether they leave the right of this scope; who may write may read. */
    boolean allow(String scope) {
        return !limit() || names.contains(scope) || names.contains(scope.replaceFirst(":read$", ":write"));
    }

    boolean overrideEmbargo(Role role) {
        return names.contains(OVERRIDE_EMBARGO) || role == Role.admin && !limit();
    }
}
