package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.query.Ids;

/** Shows where words stand in articles, with one query for the texts of a page and one for each of their languages. */
@Singleton
class Highlights {

    private final EntityManager entityManager;

    Highlights(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<UUID, SearchHighlights> of(List<UUID> ids, WantedWords wanted) {
        List<FoundArticle> articles = articles(ids, wanted);
        Map<String, Set<String>> forms = articles.stream()
                .collect(Collectors.groupingBy(
                        FoundArticle::dictionary, Collectors.flatMapping(FoundArticle::likely, Collectors.toSet())));
        forms.replaceAll((dictionary, words) -> forms(dictionary, words, wanted.stems(dictionary)));
        return articles.stream()
                .collect(Collectors.toMap(
                        FoundArticle::id,
                        article -> article.highlights(forms.getOrDefault(article.dictionary(), Set.of()))));
    }

    private List<FoundArticle> articles(List<UUID> ids, WantedWords wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("select id, config, headline, standfirst, body from delivery.search_text"
                        + " where delivery.is_one_of(id, :ids)")
                .setParameter("ids", Ids.joined(ids))
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Set<String> stems = wanted.stems((String) row[1]);
                    return new FoundArticle(
                            (UUID) row[0],
                            (String) row[1],
                            new FoundText((String) row[2], stems),
                            row[3] == null ? null : new FoundText((String) row[3], stems),
                            new FoundText((String) row[4], stems));
                })
                .toList();
    }

    /** Those of these words that are forms of what was looked for. */
    private Set<String> forms(String dictionary, Collection<String> words, Set<String> stems) {
        @SuppressWarnings("unchecked")
        List<String> forms = entityManager
                .createNativeQuery("select word from delivery.search_forms(:dictionary, :words, :stems)", String.class)
                .setParameter("dictionary", dictionary)
                .setParameter("words", String.join(" ", words))
                .setParameter("stems", String.join(" ", stems))
                .getResultList();
        return Set.copyOf(forms);
    }
}
