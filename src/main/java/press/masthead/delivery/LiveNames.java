package press.masthead.delivery;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.masthead.campaign.Campaign;
import press.masthead.taxonomy.Taxonomy;

/** By what readers' devices may remember campaigns and tags: slugs that they have or had, and ids of what was merged into them. */
record LiveNames(Map<UUID, Set<String>> byId) {

    /** Nothing is remembered by a name. */
    static final LiveNames NONE = new LiveNames(Map.of());

    LiveNames {
        byId = Map.copyOf(byId);
    }

    /** Of all campaigns that readers can see, and of these tags. */
    static LiveNames read(EntityManager database, Collection<UUID> tags) {
        Map<UUID, Set<String>> names = new HashMap<>();
        add(
                names,
                database.createQuery("select s from SlugRow s where s.type = :type", SlugRow.class)
                        .setParameter("type", Campaign.TYPE.key())
                        .getResultList());
        if (!tags.isEmpty()) {
            add(
                    names,
                    database.createQuery(
                                    "select s from SlugRow s where s.type = :type and s.owner in (:tags)",
                                    SlugRow.class)
                            .setParameter("type", Taxonomy.TAG.key())
                            .setParameter("tags", tags)
                            .getResultList());
            database.createQuery("select m from MergedRow m where m.target in (:tags)", MergedRow.class)
                    .setParameter("tags", tags)
                    .getResultList()
                    .forEach(merged ->
                            add(names, merged.getTarget(), merged.getId().toString()));
        }
        return new LiveNames(names);
    }

    Set<String> of(UUID id) {
        return byId.getOrDefault(id, Set.of());
    }

    private static void add(Map<UUID, Set<String>> names, List<SlugRow> slugs) {
        slugs.forEach(slug -> add(names, slug.getOwner(), slug.getSlug()));
    }

    private static void add(Map<UUID, Set<String>> names, UUID id, String name) {
        names.computeIfAbsent(id, none -> new HashSet<>()).add(name);
    }
}
