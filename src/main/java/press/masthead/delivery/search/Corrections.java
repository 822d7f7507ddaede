package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.masthead.json.NearestName;
import press.masthead.query.Where;

/** Finds what was meant by words that nothing published has: words that stand above something published, and are nearly the same. */
@Singleton
class Corrections {

    private static final int MOST_WORDS = 8;
    /** Words of four letters or more, but those after a minus. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?<!(?:^|\\s)-)[\\p{L}\\p{M}]{4,40}(?![\\p{L}\\p{M}\\p{N}])");

    private final EntityManager entityManager;
    private final Candidates candidates;

    Corrections(@PersistenceUnit("delivery") EntityManager entityManager, Candidates candidates) {
        this.entityManager = entityManager;
        this.candidates = candidates;
    }

    /** The same with the words changed that nothing has; nothing if there is nothing to change. */
    Optional<String> of(String wanted, String locales) {
        Matcher words = WORD.matcher(wanted);
        StringBuilder corrected = new StringBuilder();
        int at = 0;
        boolean changed = false;
        for (MatchResult word : words.results().limit(MOST_WORDS).toList()) {
            Optional<String> better = better(word.group(), locales);
            corrected.append(wanted, at, word.start()).append(better.orElse(word.group()));
            at = word.end();
            changed |= better.isPresent();
        }
        return changed
                ? Optional.of(corrected.append(wanted, at, wanted.length()).toString())
                : Optional.empty();
    }

    private Optional<String> better(String word, String locales) {
        boolean known = candidates
                .words(word, locales)
                .map(words -> !candidates.find(words, new Where()).isEmpty())
                .orElse(true);
        if (known) {
            return Optional.empty();
        }
        String small = word.toLowerCase(Locale.ROOT);
        return NearestName.of(small, alike(small));
    }

    @SuppressWarnings("unchecked")
    private List<String> alike(String word) {
        return entityManager
                .createNativeQuery("select word from delivery.search_alike(:word)", String.class)
                .setParameter("word", word)
                .getResultList();
    }
}
