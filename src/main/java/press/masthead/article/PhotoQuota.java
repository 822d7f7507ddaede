package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.photo.Photo;

/** Counts how often photos are shown of which only so many uses were bought. */
@Singleton
class PhotoQuota {

    private final EntityManager entityManager;

    PhotoQuota(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many other articles show each of these to readers, or will: of those with a limit, with one query or none. */
    Map<UUID, Long> uses(Collection<Photo> photos, UUID article) {
        List<UUID> limited = photos.stream()
                .filter(photo -> photo.getMostUses() != null)
                .map(Photo::getId)
                .toList();
        if (limited.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select l.photo_id, count(distinct l.article_id) from editorial.article_photo l
                        join editorial.publication p on p.article_id = l.article_id and p.revision = l.revision
                        where l.photo_id in (:photos) and l.article_id <> :article
                          and (p.visible_until is null or p.visible_until > now())
                        group by l.photo_id
                        """, Tuple.class)
                .setParameter("photos", limited)
                .setParameter("article", article)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }
}
