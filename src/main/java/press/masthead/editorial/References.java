package press.masthead.editorial;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Ids;
import press.masthead.slug.Slugs;

/** Finds what a request refers to, by id or slug: any number with one query. */
@Singleton
public final class References {

    // The arrays stand in queries of their own, so that the planner can't count them. It would plan anew for each
    // number of
    // references, which costs ten times what running it does.
    private static final String QUERY = """
            select w.type, w.reference, r.target, r.slug, r.name, r.archived, x.ambiguous
            from unnest((select string_to_array(:types, chr(31))), (select string_to_array(:references, chr(31))))
                as w(type, reference)
            cross join lateral (
                select case when w.reference ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then w.reference::uuid
                            else owners[1] end as id,
                       cardinality(owners) > 1 as ambiguous
                from (select array(select distinct s.owner from editorial.slug s
                                   where s.type = w.type and s.slug = w.reference limit 2) as owners offset 0) found) x
            cross join lateral editorial.referred(w.type, x.id) r
            """;
    private static final String SEPARATOR = "\u001f";

    private final EntityManager entityManager;
    private final KnownReferences known;

    References(EntityManager entityManager, KnownReferences known) {
        this.entityManager = entityManager;
        this.known = known;
    }

    /** Looks these up, together, so that each need not be alone. */
    public void lookUp(Stream<Wanted> references) {
        List<Wanted> missing = references
                .filter(wanted ->
                        Ids.isId(wanted.reference()) || wanted.reference().matches(Slugs.FORM))
                .distinct()
                .filter(wanted -> !known.has(wanted))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, EditorialType> types = missing.stream()
                .collect(Collectors.toMap(wanted -> wanted.type().key(), Wanted::type, (one, same) -> one));
        missing.forEach(wanted -> known.put(wanted, null));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(QUERY)
                .setParameter("types", joined(missing, wanted -> wanted.type().key()))
                .setParameter("references", joined(missing, Wanted::reference))
                .getResultList();
        for (Object[] row : rows) {
            known.put(
                    new Wanted(Objects.requireNonNull(types.get((String) row[0])), (String) row[1]),
                    new Referred((UUID) row[2], (String) row[3], (String) row[4], (Boolean) row[5], (Boolean) row[6]));
        }
    }

    /** What this reference means, if it was looked up. */
    Optional<Referred> known(Wanted wanted) {
        return Optional.ofNullable(known.get(wanted));
    }

    /** What this reference means. @throws ProblemException that it could mean several */
    public Optional<Referred> find(EditorialType type, String reference) {
        Wanted wanted = new Wanted(type, reference);
        lookUp(Stream.of(wanted));
        Optional<Referred> found = Optional.ofNullable(known.get(wanted));
        found.filter(Referred::isAmbiguous).ifPresent(several -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The slug %s belongs to several of these, in several locales; name it by its id."
                            .formatted(reference));
        });
        return found;
    }

    /** What this id, slug or former slug means. */
    public <E extends EditorialEntity> Optional<E> find(Class<E> entity, EditorialType type, String reference) {
        return Ids.parse(reference)
                .map(id -> Optional.ofNullable(entityManager.find(entity, id)).map(found -> survivor(entity, found)))
                .orElseGet(() -> find(type, reference).map(found -> entityManager.find(entity, found.id())));
    }

    /** The one that took its place, or the thing itself. */
    private <E extends EditorialEntity> E survivor(Class<E> entity, E found) {
        return found.getMergedInto() == null ? found : entityManager.find(entity, found.getMergedInto());
    }

    /**
     * What was found by this reference, to be changed. Whoever names what was merged has read that, whose versions are counted
     * apart: the ETag in If-Match may be that of the other by chance.
     *
     * @throws ProblemException that the reference is to one that was merged into it
     */
    <E extends EditorialEntity> E unmerged(E found, EditorialType type, String reference) {
        boolean leadsElsewhere = found instanceof MergeableEntity other
                && (Ids.isId(reference)
                        ? !Ids.parse(reference).equals(Optional.of(other.getId()))
                        : !reference.equals(other.getSlug()) && hasMerged(other));
        if (leadsElsewhere) {
            throw merged(NearestName.quote(reference), type, found);
        }
        return found;
    }

    /** @throws ProblemException that this is in the archive, or leads to another as what is found by its external id may do */
    <E extends EditorialEntity> void refusePutAway(Class<E> entity, EditorialType type, E found) {
        E survivor = survivor(entity, found);
        if (survivor != found) {
            throw merged("This " + type.name(), type, survivor);
        }
        if (found.getArchivedAt() != null) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This %s is in the archive; restore it first.".formatted(type.name()));
        }
    }

    private static ProblemException merged(String what, EditorialType type, EditorialEntity survivor) {
        return new ProblemException(
                        ProblemType.CONFLICT,
                        "%s leads to the %s %s now, into which another was merged. Read that, and change it by its own id or slug."
                                .formatted(what, type.name(), survivor.getLabel()))
                .with("mergedInto", survivor.getId());
    }

    private boolean hasMerged(MergeableEntity other) {
        return !entityManager
                .createQuery(
                        "select 1 from " + other.getClass().getSimpleName() + " e where e.mergedInto = :other",
                        Integer.class)
                .setParameter("other", other.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * What a field of a request refers to. A reference that means nothing, or something that was put away, is noted, unless
     * something else is wrong with it already. Null stays null.
     */
    public @Nullable Referred find(EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        if (reference == null || faults.any(pointer)) {
            return null;
        }
        Referred found = find(type, reference).orElse(null);
        if (found == null) {
            faults.add(
                    pointer,
                    "unknown-reference",
                    "There is no %s %s.".formatted(type.name(), NearestName.quote(reference)));
        } else if (found.isArchived()) {
            faults.add(
                    pointer,
                    "unknown-reference",
                    "The %s %s is in the archive; restore it first."
                            .formatted(type.name(), NearestName.quote(reference)));
            return null;
        }
        return found;
    }

    /** The same, where the thing itself is needed. */
    public <E extends EditorialEntity> @Nullable E find(
            Class<E> entity, EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        Referred found = find(type, reference, pointer, faults);
        return found == null ? null : entityManager.find(entity, found.id());
    }

    /** Forgets what was looked up of this type, because it has changed. */
    public void forget(EditorialType type) {
        known.forget(type);
    }

    /** Lets nobody change this until the end of the transaction, and reads it again as it is. */
    public void lock(EditorialEntity entity) {
        entityManager.refresh(entity, LockModeType.PESSIMISTIC_READ);
    }

    /** The same, and lets nobody else do so. */
    public void lockAlone(EditorialEntity entity) {
        entityManager.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of these, by id, in one query; those that are at hand already are not read again. */
    public <E extends EditorialEntity> Map<UUID, E> all(Class<E> entity, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .unwrap(Session.class)
                .findMultiple(entity, List.copyOf(ids), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(EditorialEntity::getId, Function.identity(), (one, same) -> one));
    }

    private static String joined(List<Wanted> wanted, Function<Wanted, String> part) {
        return wanted.stream().map(part).collect(Collectors.joining(SEPARATOR));
    }
}
