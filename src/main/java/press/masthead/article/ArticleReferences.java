package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialEntity;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.Faults;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;
import press.masthead.taxonomy.Taxonomy;

/** Makes the references of an article, which are ids or slugs, into ids; each that means nothing is noted. */
@Singleton
class ArticleReferences {

    private final References references;

    ArticleReferences(References references) {
        this.references = references;
    }

    /** The same article with ids; what means nothing is left out of it. */
    SaveArticle resolve(SaveArticle article, UUID self, Faults faults) {
        return new SaveArticle(
                article.headline(),
                article.kicker(),
                article.standfirst(),
                article.slug(),
                article.locale(),
                id(Section.class, Taxonomy.SECTION, article.section(), "/section", faults),
                ids(Tag.class, Taxonomy.TAG, article.tags(), faults.at("/tags")),
                byline(article.byline(), faults.at("/byline")),
                article.source(),
                leadPhoto(article.leadPhoto(), faults),
                null,
                readMore(article, self, faults.at("/readMore")),
                article.corrections(),
                article.seo(),
                article.supportMessages(),
                article.embargoUntil(),
                null);
    }

    /** @param pointerTo where something of a block stands in what was sent */
    void checkBodyPhotos(List<Block> blocks, UnaryOperator<String> pointerTo, Faults faults) {
        BodyPhotos.of(blocks).forEach((id, pointers) -> {
            if (references.find(Photo.class, PhotoTypes.PHOTO, id.toString()).isEmpty()) {
                pointers.forEach(pointer -> faults.add(
                        pointerTo.apply(pointer), "unknown-reference", "There is no photo %s.".formatted(id)));
            }
        });
    }

    private List<String> readMore(SaveArticle article, UUID self, Faults faults) {
        List<String> ids = ids(Article.class, Article.TYPE, article.readMore(), faults);
        if (ids.contains(self.toString())) {
            faults.add("", "not-allowed", "An article can't recommend itself.");
        }
        return ids;
    }

    private @Nullable SavePhotoUse leadPhoto(@Nullable SavePhotoUse use, Faults faults) {
        if (use == null) {
            return null;
        }
        String photo = id(Photo.class, PhotoTypes.PHOTO, use.photo(), "/leadPhoto/photo", faults);
        return photo == null ? null : new SavePhotoUse(photo, use.caption(), use.altText());
    }

    private List<SaveByline> byline(List<SaveByline> byline, Faults faults) {
        return each(byline, faults, (entry, at) -> {
            if ((entry.author() == null) == (entry.text() == null)) {
                at.add("", "required", "An entry of a byline has either an author or a text.");
                return null;
            }
            String author = id(Author.class, Author.TYPE, entry.author(), "/author", at);
            return new SaveByline(author, entry.role(), entry.text());
        });
    }

    private <E extends EditorialEntity> List<String> ids(
            Class<E> entity, EditorialType type, List<String> given, Faults faults) {
        Set<String> seen = new HashSet<>();
        return each(given, faults, (reference, at) -> {
            String id = id(entity, type, reference, "", at);
            if (id != null && !seen.add(id)) {
                at.add("", "not-allowed", "This %s stands here twice.".formatted(type.name()));
            }
            return id;
        });
    }

    private <E extends EditorialEntity> @Nullable String id(
            Class<E> entity, EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        E found = references.find(entity, type, reference, pointer, faults);
        return found == null ? null : found.getId().toString();
    }

    /** What becomes of each item; null, also of an item that could not be read, is left out. */
    private static <T, R> List<R> each(List<T> items, Faults faults, BiFunction<T, Faults, @Nullable R> change) {
        List<R> changed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            R result = item == null ? null : change.apply(item, faults.at(i));
            if (result != null) {
                changed.add(result);
            }
        }
        return changed;
    }
}
