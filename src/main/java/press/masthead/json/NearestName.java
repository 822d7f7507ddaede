package press.masthead.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the right name for a mistyped one. */
public final class NearestName {

    private static final double ALIKE = 0.8;
    private static final int LONGEST_NAME = 100;

    private NearestName() {}

    /** The name that is most like this one, if any is alike at all. */
    public static Optional<String> of(String name, Collection<String> names) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return names.stream()
                .filter(known -> similarity.apply(name, known) >= ALIKE)
                .max(Comparator.comparingDouble(known -> similarity.apply(name, known)));
    }

    /** The sentence that names the right name, with a leading blank; empty if none is alike. */
    public static String hint(String name, Collection<String> names) {
        return of(name, names).map(nearest -> " Did you mean " + nearest + "?").orElse("");
    }

    /** What was sent, short enough to be repeated in a sentence. */
    public static String quote(String sent) {
        return sent.length() <= LONGEST_NAME ? sent : sent.substring(0, LONGEST_NAME) + "...";
    }
}
