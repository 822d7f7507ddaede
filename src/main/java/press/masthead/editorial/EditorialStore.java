package press.masthead.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.json.StrictJson;
import press.masthead.problem.Problem;
import press.masthead.problem.ProblemException;
import press.masthead.problem.Problems;
import press.masthead.query.Lists;
import press.masthead.slug.SlugRegistry;

/** What every editorial service works with. */
@Singleton
public final class EditorialStore {

    private final EntityManager entityManager;
    private final SlugRegistry slugs;
    private final References references;
    private final Lists lists;
    private final StrictJson json;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Problems problems;
    private final Instance<UseFinder> useFinders;

    EditorialStore(
            EntityManager entityManager,
            SlugRegistry slugs,
            References references,
            Lists lists,
            StrictJson json,
            ObjectMapper mapper,
            Clock clock,
            AuditLog audit,
            Outbox outbox,
            Problems problems,
            @Any Instance<UseFinder> useFinders) {
        this.entityManager = entityManager;
        this.slugs = slugs;
        this.references = references;
        this.lists = lists;
        this.json = json;
        this.mapper = mapper;
        this.clock = clock;
        this.audit = audit;
        this.outbox = outbox;
        this.problems = problems;
        this.useFinders = useFinders;
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    public References references() {
        return references;
    }

    public SlugRegistry slugs() {
        return slugs;
    }

    public Clock clock() {
        return clock;
    }

    Lists lists() {
        return lists;
    }

    StrictJson json() {
        return json;
    }

    JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    Problem describe(ProblemException problem) {
        return problems.describe(problem);
    }

    /** Notes in the audit log what was done, and tells it to whoever must hear of it. */
    void record(EditorialType type, EditorialEntity entity, Deed deed) {
        note(List.of(deed));
        tell(List.of(event(type, entity, deed)));
    }

    /** Records what is no change of a field, and leads to this version. */
    void record(EditorialType type, EditorialEntity entity, String action, int version) {
        record(type, entity, new Deed(action, type.path(), entity.getId(), entity.getLabel(), version));
    }

    /** Records a change that is more than one of the fields. */
    public void recordChange(EditorialType type, EditorialEntity entity, Object before, Object after, String detail) {
        record(
                type,
                entity,
                new Deed(
                        "changed",
                        type.path(),
                        entity.getId(),
                        entity.getLabel(),
                        entity.getVersion() + 1,
                        Change.between(tree(before), tree(after)),
                        detail));
    }

    ContentEvent event(EditorialType type, EditorialEntity entity, Deed deed) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (entity instanceof SluggedEntity slugged) {
            data.put("slug", slugged.getSlug());
            if (!slugged.slugLocale().isEmpty()) {
                data.put("locale", slugged.slugLocale());
            }
        }
        data.putAll(entity.told());
        if (!deed.changes().isEmpty()) {
            data.put(
                    ContentEvent.CHANGED,
                    deed.changes().stream().map(Change::field).toList());
        }
        return new ContentEvent(type.key(), entity.getId(), deed.action(), clock.instant(), data);
    }

    void tell(List<ContentEvent> events) {
        outbox.addAll(events);
    }

    /** Notes several in the audit log. */
    public void note(List<Deed> deeds) {
        audit.addAll(deeds);
    }

    List<Use> uses(EditorialType type, UUID id, int most) {
        return useFinders.stream()
                .flatMap(finder -> finder.uses(type, id, most).stream())
                .limit(most)
                .toList();
    }

    void moveUses(EditorialType type, UUID from, UUID to) {
        useFinders.forEach(finder -> finder.move(type, from, to));
    }

    /** Whether readers get it, or will. */
    public boolean isPublished(EditorialType type, UUID id) {
        return useFinders.stream().anyMatch(finder -> finder.isPublished(type, id));
    }

    <E extends EditorialEntity> Optional<E> findByExternalId(Class<E> entity, String externalId) {
        return findByExternalIds(entity, List.of(externalId)).stream().findFirst();
    }

    <E extends EditorialEntity> List<E> findByExternalIds(Class<E> entity, List<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select e from " + entity.getSimpleName() + " e where e.externalId in (:externalIds)",
                                entity)
                        .setParameter("externalIds", externalIds)
                        .getResultList();
    }
}
