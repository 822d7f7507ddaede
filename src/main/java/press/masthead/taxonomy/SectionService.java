package press.masthead.taxonomy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialService;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.LocaleVariants;
import press.masthead.editorial.SlugWish;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.editorial.UseQuery;
import press.masthead.problem.Faults;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.ReferenceLookup;
import press.masthead.query.SortKey;

/** Keeps the tree of sections. */
@Singleton
public class SectionService extends EditorialService<Section, SaveSection, SectionView> implements UseFinder {

    /** What can be asked of the list of sections. */
    public static final ListDefinition<Section> LIST = new ListDefinition<>(
                    "Section", Section::getId, SectionView.class)
            .filter(Filters.text("slug", "e.slug", "world"))
            .filter(Filters.reference("parent", "e.parent.id", new ReferenceLookup("Section")))
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.text("name", "e.name", Section::getLabel))
            .sort(SortKey.time("createdAt", "e.createdAt", Section::getCreatedAt))
            .sortedBy("name");

    private static final int DEEPEST = 10;
    private static final UseQuery CHILDREN = new UseQuery(
            Taxonomy.SECTION, "select s.id, s.name from Section s where s.parent.id = :id and s.archivedAt is null");

    private final EditorialStore store;

    SectionService(EditorialStore store) {
        super(Taxonomy.SECTION, Section.class, SaveSection.class, store);
        this.store = store;
    }

    @Override
    protected ListDefinition<Section> list() {
        return LIST;
    }

    @Override
    protected Section blank() {
        return new Section();
    }

    @Override
    protected void apply(Section section, SaveSection request, Faults faults) {
        if (request.parent() != null) {
            lockTree();
        }
        Section parent = store.references().find(Section.class, Taxonomy.SECTION, request.parent(), "/parent", faults);
        if (parent != null && parent.isWithin(section)) {
            faults.add("/parent", "not-allowed", "A section can't be part of itself.");
        } else if (parent != null && parent.depth() + height(section) > DEEPEST) {
            faults.add("/parent", "too-large", "Sections go at most %d levels deep.".formatted(DEEPEST));
        }
        Map<String, LocalName> locales = LocaleVariants.check(request.locales(), faults);
        section.update(request.name(), request.description(), locales, parent);
    }

    /** Until the end of the transaction: two moves at once could make a circle that neither sees. */
    private void lockTree() {
        entityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('masthead sections'))) locked")
                .getSingleResult();
    }

    /** How many levels it is, with those below it. */
    private int height(Section section) {
        return ((Number) entityManager()
                        .createNativeQuery("""
                                with recursive tree as (
                                    select id, 1 as level from editorial.section where id = :id
                                    union all
                                    select s.id, t.level + 1 from editorial.section s join tree t on s.parent_id = t.id
                                )
                                select coalesce(max(level), 1) from tree
                                """)
                        .setParameter("id", section.getId())
                        .getSingleResult())
                .intValue();
    }

    @Override
    protected SaveSection request(Section section) {
        Section parent = section.getParent();
        return new SaveSection(
                section.getLabel(),
                section.getSlug(),
                parent == null ? null : parent.getId().toString(),
                section.getDescription(),
                section.getLocales());
    }

    @Override
    protected SectionView view(Section section) {
        return SectionView.of(section);
    }

    @Override
    protected @Nullable SlugWish slugWish(SaveSection request) {
        return new SlugWish(request.slug(), request.name());
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        return type.equals(Taxonomy.SECTION) ? CHILDREN.find(entityManager(), id, most) : List.of();
    }
}
