package press.masthead.campaign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.masthead.editorial.EditorialEntity;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.References;
import press.masthead.problem.Faults;
import press.masthead.query.Ids;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;
import press.masthead.taxonomy.Taxonomy;

/**
 * The sections, or the tags, that an audience names.
 *
 * @param include only there
 * @param exclude not there
 */
record Targeted<E extends EditorialEntity>(List<E> include, List<E> exclude) {

    private static final int MOST = 200;

    /** Finds tags; each reference that means nothing is noted. What the constraints refuse is passed over. */
    static Targeted<Tag> tags(TargetedReferences sent, References references, Faults faults) {
        return find(sent, Tag.class, Taxonomy.TAG, Tag::equals, references, faults);
    }

    /** The same of sections, each of which stands for all below it too. */
    static Targeted<Section> sections(TargetedReferences sent, References references, Faults faults) {
        return find(sent, Section.class, Taxonomy.SECTION, Section::isWithin, references, faults);
    }

    private static <E extends EditorialEntity> Targeted<E> find(
            TargetedReferences sent,
            Class<E> entity,
            EditorialType type,
            BiPredicate<E, E> isPartOf,
            References references,
            Faults faults) {
        Targeted<E> found = new Targeted<>(
                find(sent.include(), entity, type, references, faults.at("/include")),
                find(sent.exclude(), entity, type, references, faults.at("/exclude")));
        if (!faults.any("")) {
            AudienceRules.checkLeavesSome(found.include, found.exclude, isPartOf, type.name(), faults);
        }
        return found;
    }

    TargetedReferences ids() {
        return new TargetedReferences(ids(include), ids(exclude));
    }

    Set<E> all() {
        Set<E> all = new LinkedHashSet<>(include);
        all.addAll(exclude);
        return all;
    }

    static <E extends EditorialEntity> List<String> ids(List<E> entities) {
        return entities.stream().map(entity -> entity.getId().toString()).toList();
    }

    static <E extends EditorialEntity> List<E> find(
            List<String> sent, Class<E> entity, EditorialType type, References references, Faults faults) {
        if (sent.size() > MOST) {
            return List.of();
        }
        // One query for all ids; the look-ups of each then find them loaded.
        references.all(entity, sent.stream().flatMap(Targeted::id).toList());
        return IntStream.range(0, sent.size())
                .filter(i -> sent.get(i) != null && !sent.get(i).isBlank())
                .mapToObj(i -> references.find(entity, type, sent.get(i), "/" + i, faults))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<UUID> id(String reference) {
        return reference == null ? Stream.empty() : Ids.parse(reference).stream();
    }
}
