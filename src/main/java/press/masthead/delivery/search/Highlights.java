package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import press.masthead.delivery.WordedCard;

/** Shows where words stand in articles, with one query for a page. */
@Singleton
class Highlights {

    private final EntityManager entityManager;

    Highlights(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<SearchHit> of(List<WordedCard> cards, WantedWords wanted) {
        List<FoundArticle> articles =
                cards.stream().map(card -> FoundArticle.of(card, wanted)).toList();
        List<DictionaryWord> likely =
                articles.stream().flatMap(FoundArticle::likely).distinct().toList();
        Set<DictionaryWord> meant = meant(likely, wanted);
        return articles.stream().map(article -> article.hit(meant)).toList();
    }

    /** Those of these words of which their dictionary leaves what it leaves of a word that is wanted. */
    private Set<DictionaryWord> meant(List<DictionaryWord> likely, WantedWords wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> stems = entityManager
                .createNativeQuery("select dictionary, word, stem from delivery.search_stems(:dictionaries, :words)")
                .unwrap(NativeQuery.class)
                .addScalar("dictionary", String.class)
                .addScalar("word", String.class)
                .addScalar("stem", String.class)
                .setParameter("dictionaries", joined(likely, DictionaryWord::dictionary))
                .setParameter("words", joined(likely, DictionaryWord::word))
                .getResultList();
        return stems.stream()
                .filter(row -> wanted.stems((String) row[0]).contains((String) row[2]))
                .map(row -> new DictionaryWord((String) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    private static String joined(List<DictionaryWord> words, Function<DictionaryWord, String> part) {
        return words.stream().map(part).collect(Collectors.joining(" "));
    }
}
