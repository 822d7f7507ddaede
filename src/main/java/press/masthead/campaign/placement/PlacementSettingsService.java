package press.masthead.campaign.placement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.campaign.Placement;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;
import press.masthead.taxonomy.Taxonomy;

/** Keeps what holds for all campaigns of a placement. */
@Singleton
public class PlacementSettingsService implements UseFinder {

    /** What can be asked of the list of placements. */
    public static final ListDefinition<PlacementSettings> LIST = new ListDefinition<>(
                    "PlacementSettings", name(), PlacementSettingsView.class)
            .sort(name())
            .sortedBy("placement");

    private static final String DEED_TYPE = "placements";

    private final EditorialStore store;
    private final EntityManager entityManager;
    private final Lists lists;
    private final AuditLog audit;
    private final Outbox outbox;
    private final ObjectMapper mapper;

    private static final Set<String> NAMES =
            Stream.of(Placement.values()).map(Placement::name).collect(Collectors.toUnmodifiableSet());

    PlacementSettingsService(EditorialStore store, Lists lists, AuditLog audit, Outbox outbox, ObjectMapper mapper) {
        this.store = store;
        this.entityManager = store.entityManager();
        this.lists = lists;
        this.audit = audit;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    private static SortKey<PlacementSettings> name() {
        return SortKey.text("placement", "e.placement", PlacementSettings::getName);
    }

    @Transactional
    Lists.Result<PlacementSettingsView> list(MultivaluedMap<String, String> sent) {
        return lists.find(LIST, sent, entityManager, PlacementSettings.class).map(PlacementSettingsView::of);
    }

    @Transactional
    PlacementSettingsView read(String placement) {
        return PlacementSettingsView.of(find(placement));
    }

    @Transactional
    PlacementSettingsView replace(String placement, IfMatch ifMatch, SavePlacementSettings request, Faults faults) {
        PlacementSettings settings = find(placement);
        ifMatch.require(settings.getVersion());
        PlacementRules.checkYielding(settings.getPlacement(), request.yieldsTo(), yielding(), faults.at("/yieldsTo"));
        SavePlacementSettings wanted = request.with(
                PlacementRules.resolve(request.exclusionRules(), store.references(), faults.at("/exclusionRules")));
        faults.throwIfAny();
        if (!settings.getContent().equals(wanted)) {
            note(settings, wanted);
            settings.replace(wanted, store.clock().instant());
            entityManager.flush();
        }
        return PlacementSettingsView.of(settings);
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        return isTarget(type)
                ? all().stream()
                        .filter(settings -> settings.getContent().exclusionRules().stream()
                                .anyMatch(rule -> rule.sections().contains(id.toString())
                                        || rule.tags().contains(id.toString())))
                        .limit(most)
                        .map(settings -> new Use(DEED_TYPE, settings.getId(), settings.getName()))
                        .toList()
                : List.of();
    }

    @Override
    public void move(EditorialType type, UUID from, UUID to) {
        if (type.equals(Taxonomy.TAG)) {
            entityManager
                    .createNativeQuery("""
                    update editorial.placement_settings set version = version + 1,
                        content = replace(content::text, cast(:from as text), cast(:to as text))::jsonb
                    where content::text like '%' || cast(:from as text) || '%'
                    """)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        }
    }

    /** An article that is put away is on no page, and keeps nothing from being shown. */
    private static boolean isTarget(EditorialType type) {
        return type.equals(Taxonomy.SECTION) || type.equals(Taxonomy.TAG);
    }

    private void note(PlacementSettings settings, SavePlacementSettings wanted) {
        audit.add(new Deed(
                "changed",
                DEED_TYPE,
                settings.getId(),
                settings.getName(),
                settings.getVersion() + 1,
                Change.between(mapper.valueToTree(settings.getContent()), mapper.valueToTree(wanted)),
                null));
        outbox.add(new ContentEvent(
                "placement",
                settings.getId(),
                "changed",
                store.clock().instant(),
                Map.of("placement", settings.getName(), "enabled", wanted.enabled())));
    }

    private Map<Placement, List<Placement>> yielding() {
        Map<Placement, List<Placement>> yielding = new EnumMap<>(Placement.class);
        all().forEach(settings ->
                yielding.put(settings.getPlacement(), settings.getContent().yieldsTo()));
        return yielding;
    }

    private List<PlacementSettings> all() {
        return entityManager
                .createQuery("select s from PlacementSettings s order by s.placement", PlacementSettings.class)
                .getResultList();
    }

    private PlacementSettings find(String placement) {
        PlacementSettings found =
                NAMES.contains(placement) ? entityManager.find(PlacementSettings.class, placement) : null;
        if (found == null) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND, "The placements are banner, notice, epic, modal and inline.");
        }
        return found;
    }
}
