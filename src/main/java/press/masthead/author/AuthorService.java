package press.masthead.author;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.LocaleVariants;
import press.masthead.editorial.MergeableService;
import press.masthead.editorial.SlugWish;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.editorial.UseQuery;
import press.masthead.json.WebAddress;
import press.masthead.photo.Photo;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.Faults;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.SortKey;

/** Keeps the authors. */
@Singleton
public class AuthorService extends MergeableService<Author, SaveAuthor, AuthorView> implements UseFinder {

    /** What can be asked of the list of authors. */
    public static final ListDefinition<Author> LIST = new ListDefinition<>("Author", Author::getId, AuthorView.class)
            .filter(Filters.text("slug", "e.slug", "the-moscow-times"))
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.text("name", "e.name", Author::getLabel))
            .sort(SortKey.time("createdAt", "e.createdAt", Author::getCreatedAt))
            .sortedBy("name");

    private static final UseQuery OF_PHOTO = new UseQuery(
            Author.TYPE, "select a.id, a.name from Author a where a.photo.id = :id and a.archivedAt is null");

    private final EditorialStore store;
    private final BioRules bios;

    AuthorService(EditorialStore store, BioRules bios) {
        super(Author.TYPE, Author.class, SaveAuthor.class, store);
        this.store = store;
        this.bios = bios;
    }

    @Override
    protected ListDefinition<Author> list() {
        return LIST;
    }

    @Override
    protected Author blank() {
        return new Author();
    }

    @Override
    protected void apply(Author author, SaveAuthor request, Faults faults) {
        Photo photo = store.references().find(Photo.class, PhotoTypes.PHOTO, request.photo(), "/photo", faults);
        for (int i = 0; i < request.links().size(); i++) {
            AuthorLink link = request.links().get(i);
            if (link != null) {
                WebAddress.check(link.url(), "/links/" + i + "/url", faults);
            }
        }
        checkBio(request.bio(), "/bio", faults);
        request.locales()
                .forEach(
                        (locale, local) -> checkBio(local.bio(), "/locales" + Faults.pointer(locale) + "/bio", faults));
        author.update(request.with(LocaleVariants.check(request.locales(), faults)), photo);
    }

    private void checkBio(@Nullable String bio, String pointer, Faults faults) {
        if (bio != null && !faults.any(pointer)) {
            bios.check(bio, pointer, faults);
        }
    }

    @Override
    protected SaveAuthor request(Author author) {
        return author.getContent();
    }

    @Override
    protected AuthorView view(Author author) {
        return AuthorView.of(author);
    }

    @Override
    protected @Nullable SlugWish slugWish(SaveAuthor request) {
        return new SlugWish(request.slug(), request.name());
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        return type.equals(PhotoTypes.PHOTO) ? OF_PHOTO.find(entityManager(), id, most) : List.of();
    }
}
