package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.References;
import press.masthead.editorial.Referred;
import press.masthead.problem.Faults;

/**
 * Puts the articles that tell one story in several locales together. A story is known by the id of its original, which all
 * others name in {@code translationOf}, whichever of them an editor named.
 */
@Singleton
class Stories {

    private static final String POINTER = "/translationOf";

    private final EntityManager entityManager;
    private final References references;

    Stories(EntityManager entityManager, References references) {
        this.entityManager = entityManager;
        this.references = references;
    }

    /** The same article with its original, if it may have it; a locale that the story has already is noted. */
    SaveArticle settle(Article article, SaveArticle request, Faults faults) {
        UUID own = article.getId();
        UUID story = story(article, request.translationOf(), faults);
        if (faults.any(POINTER)) {
            return request.withTranslationOf(null);
        }
        boolean moves = !story.equals(article.getStoryId());
        if (moves && !article.isNew()) {
            checkLeave(article, faults);
        }
        boolean isArchived = article.getArchivedAt() != null;
        boolean isRead = !faults.any("/locale");
        if (isRead
                && (moves
                        || !article.isNew()
                                && (isArchived || !article.getLocale().equals(request.locale())))) {
            checkLocale(own, story, request.locale(), moves ? POINTER : "/locale", faults);
        }
        return request.withTranslationOf(story.equals(own) ? null : story.toString());
    }

    private UUID story(Article article, @Nullable String reference, Faults faults) {
        if (reference == null) {
            return article.getId();
        }
        if (reference.equals(article.getStoryId().toString())
                && !article.getStoryId().equals(article.getId())) {
            return article.getStoryId(); // also where the original does not exist any more
        }
        Referred found = references.find(Article.TYPE, reference, POINTER, faults);
        if (found == null) {
            return article.getId();
        }
        if (found.id().equals(article.getId())) {
            faults.add(POINTER, "not-allowed", "An article is no translation of itself.");
            return article.getId();
        }
        return (UUID) entityManager
                .createNativeQuery("select story_id from editorial.article where id = ?1 for key share", UUID.class)
                .setParameter(1, found.id())
                .getSingleResult();
    }

    /** The original of a story stays in it as long as others are its translations. */
    private void checkLeave(Article article, Faults faults) {
        // Whoever makes another article its translation now waits, and then finds where it went.
        entityManager
                .createNativeQuery("select id from editorial.article where id = ?1 for update", UUID.class)
                .setParameter(1, article.getId())
                .getSingleResult();
        if (article.getStoryId().equals(article.getId())
                && !others(article.getId(), article.getId()).isEmpty()) {
            faults.add(
                    POINTER,
                    "not-allowed",
                    "Other articles are translations of this one; make those translations of the other article first.");
        }
    }

    private void checkLocale(UUID own, UUID story, String locale, String pointer, Faults faults) {
        others(story, own).stream()
                .filter(other -> other[0].equals(locale))
                .forEach(other -> faults.add(
                        pointer,
                        "not-allowed",
                        "The story has an article in %s already: %s.".formatted(locale, other[1])));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> others(UUID story, UUID self) {
        return entityManager
                .createNativeQuery("""
                        select locale, headline from editorial.article
                        where story_id = ?1 and id <> ?2 and archived_at is null
                        """)
                .setParameter(1, story)
                .setParameter(2, self)
                .getResultList();
    }
}
