package press.masthead.query;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells ids from slugs: a slug never has the form of a UUID. */
public final class Ids {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    public static boolean isId(String reference) {
        return UUID_FORM.matcher(reference).matches();
    }

    public static Optional<UUID> parse(String reference) {
        return isId(reference) ? Optional.of(UUID.fromString(reference)) : Optional.empty();
    }

    /** As one parameter of a statement, whose text is then the same for any number of them. */
    public static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
