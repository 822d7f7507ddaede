package press.masthead.taxonomy;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.LocaleVariants;
import press.masthead.editorial.MergeableService;
import press.masthead.editorial.SlugWish;
import press.masthead.problem.Faults;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.SortKey;

/** Keeps the tags. */
@Singleton
public class TagService extends MergeableService<Tag, SaveTag, TagView> {

    /** What can be asked of the list of tags. */
    public static final ListDefinition<Tag> LIST = new ListDefinition<>("Tag", Tag::getId, TagView.class)
            .filter(Filters.text("slug", "e.slug", "syria"))
            .filter(Filters.constant("kind", "e.kind", TagKind.class))
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.text("name", "e.name", Tag::getLabel))
            .sort(SortKey.time("createdAt", "e.createdAt", Tag::getCreatedAt))
            .sortedBy("name");

    TagService(EditorialStore store) {
        super(Taxonomy.TAG, Tag.class, SaveTag.class, store);
    }

    @Override
    protected ListDefinition<Tag> list() {
        return LIST;
    }

    @Override
    protected Tag blank() {
        return new Tag();
    }

    @Override
    protected void apply(Tag tag, SaveTag request, Faults faults) {
        Map<String, LocalName> locales = LocaleVariants.check(request.locales(), faults);
        tag.update(request.name(), Objects.requireNonNull(request.kind()), request.description(), locales);
    }

    @Override
    protected SaveTag request(Tag tag) {
        return new SaveTag(tag.getLabel(), tag.getSlug(), tag.getKind(), tag.getDescription(), tag.getLocales());
    }

    @Override
    protected TagView view(Tag tag) {
        return TagView.of(tag);
    }

    @Override
    protected @Nullable SlugWish slugWish(SaveTag request) {
        return new SlugWish(request.slug(), request.name());
    }
}
