package press.masthead.delivery;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;
import press.masthead.campaign.selection.PageContext;
import press.masthead.campaign.selection.SupportMessages;
import press.masthead.query.Ids;

/** Finds out what a page is about, from what is published. What is unknown is left out, as no page may fail for it. */
@Singleton
final class PageContextLookup {

    private static final int MOST_LEVELS = 20;

    private final EntityManager entityManager;

    PageContextLookup(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PageContext find(PlacementRequest request) {
        return new PageContext(
                null,
                section(request.section()).map(this::withAncestors).orElse(Set.of()),
                tags(request.tags()),
                SupportMessages.all,
                EnumSet.allOf(Placement.class),
                request.reader());
    }

    private Optional<SectionRow> section(@Nullable String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        return Ids.parse(reference)
                .map(id -> Optional.ofNullable(entityManager.find(SectionRow.class, id)))
                .orElseGet(() -> entityManager
                        .createQuery("select s from SectionRow s where s.slug = :slug", SectionRow.class)
                        .setParameter("slug", reference)
                        .getResultStream()
                        .findFirst());
    }

    private Set<UUID> withAncestors(SectionRow section) {
        Set<UUID> ids = new HashSet<>();
        SectionRow next = section;
        while (next != null && ids.add(next.id) && ids.size() < MOST_LEVELS) {
            next = next.parentId == null ? null : entityManager.find(SectionRow.class, next.parentId);
        }
        return ids;
    }

    private Set<UUID> tags(List<String> references) {
        return Set.of();
    }
}
