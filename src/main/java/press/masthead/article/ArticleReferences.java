package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.References;
import press.masthead.editorial.Referred;
import press.masthead.editorial.Wanted;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.Faults;
import press.masthead.query.Ids;
import press.masthead.taxonomy.Taxonomy;

/** Makes the references of an article, which are ids or slugs, into ids; each that means nothing is noted. */
@Singleton
class ArticleReferences {

    private final References references;

    ArticleReferences(References references) {
        this.references = references;
    }

    /** All that an article refers to. */
    static Stream<Wanted> of(SaveArticle article) {
        return Stream.of(
                        wanted(Taxonomy.SECTION, Stream.ofNullable(article.section())),
                        wanted(Taxonomy.TAG, article.tags().stream()),
                        wanted(
                                Author.TYPE,
                                article.byline().stream()
                                        .filter(Objects::nonNull)
                                        .map(SaveByline::author)),
                        wanted(
                                PhotoTypes.PHOTO,
                                Stream.ofNullable(article.leadPhoto()).map(SavePhotoUse::photo)),
                        wanted(Article.TYPE, article.readMore().stream()),
                        wanted(Article.TYPE, Stream.ofNullable(article.translationOf())))
                .flatMap(wanted -> wanted);
    }

    private static Stream<Wanted> wanted(EditorialType type, Stream<@Nullable String> references) {
        return references.filter(Objects::nonNull).map(reference -> new Wanted(type, reference));
    }

    /**
     * The same article with ids; what means nothing is left out of it. An article to read next may have been put away since it
     * was named, which is no fault of who saves this one for another reason.
     *
     * @param latest how it was saved last
     */
    SaveArticle resolve(SaveArticle article, SaveArticle latest, UUID self, Faults faults) {
        return new SaveArticle(
                article.headline(),
                article.kicker(),
                article.standfirst(),
                article.slug(),
                article.locale(),
                article.translationOf(),
                id(Taxonomy.SECTION, article.section(), "/section", faults),
                ids(Taxonomy.TAG, article.tags(), List.of(), faults.at("/tags")),
                byline(article.byline(), faults.at("/byline")),
                article.source(),
                leadPhoto(article.leadPhoto(), faults),
                null,
                readMore(article, latest.readMore(), self, faults.at("/readMore")),
                article.corrections(),
                article.seo(),
                article.supportMessages(),
                article.custom(),
                article.embargoUntil(),
                null);
    }

    /** @param pointerTo where something of a block stands in what was sent */
    void checkBodyPhotos(List<Block> blocks, UnaryOperator<String> pointerTo, Faults faults) {
        Map<UUID, List<String>> photos = BodyPhotos.of(blocks);
        references.lookUp(photos.keySet().stream().map(id -> new Wanted(PhotoTypes.PHOTO, id.toString())));
        photos.forEach((id, pointers) -> {
            if (references.find(PhotoTypes.PHOTO, id.toString()).isEmpty()) {
                pointers.forEach(pointer -> faults.add(
                        pointerTo.apply(pointer), "unknown-reference", "There is no photo %s.".formatted(id)));
            }
        });
    }

    private List<String> readMore(SaveArticle article, List<String> kept, UUID self, Faults faults) {
        List<String> ids = ids(Article.TYPE, article.readMore(), kept, faults);
        if (ids.contains(self.toString())) {
            faults.add("", "not-allowed", "An article can't recommend itself.");
        }
        return ids;
    }

    private @Nullable SavePhotoUse leadPhoto(@Nullable SavePhotoUse use, Faults faults) {
        if (use == null) {
            return null;
        }
        String photo = id(PhotoTypes.PHOTO, use.photo(), "/leadPhoto/photo", faults);
        return photo == null ? null : new SavePhotoUse(photo, use.caption(), use.altText());
    }

    private List<SaveByline> byline(List<SaveByline> byline, Faults faults) {
        Set<SaveByline> seen = new HashSet<>();
        Set<String> merged = new HashSet<>();
        return each(byline, faults, (entry, at) -> {
            if ((entry.author() == null) == (entry.text() == null)) {
                if (!at.any("")) {
                    at.add("", "required", "An entry of a byline has either an author or a text.");
                }
                return null;
            }
            String author = id(Author.TYPE, entry.author(), "/author", at);
            SaveByline resolved = new SaveByline(author, entry.role(), entry.text());
            noteMerged(entry.author(), author, merged);
            if (author != null && !at.any("") && !seen.add(resolved)) {
                if (merged.contains(author)) {
                    return null;
                }
                at.add("", "not-allowed", "This author stands here twice in the same role.");
            }
            return resolved;
        });
    }

    /** @param kept ids that may stay, whatever became of what they name */
    private List<String> ids(EditorialType type, List<String> given, List<String> kept, Faults faults) {
        Set<String> seen = new HashSet<>();
        Set<String> merged = new HashSet<>();
        return each(given, faults, (reference, at) -> {
            String known = kept.isEmpty() ? reference : idOrSame(type, reference);
            String id = kept.contains(known) ? known : id(type, reference, "", at);
            noteMerged(reference, id, merged);
            if (id != null && !seen.add(id)) {
                if (merged.contains(id)) {
                    return null;
                }
                at.add("", "not-allowed", "This %s stands here twice.".formatted(type.name()));
            }
            return id;
        });
    }

    /** Notes which took the place of one that is referred to here. Where both stood, the other stands there once now. */
    private static void noteMerged(@Nullable String reference, @Nullable String id, Set<String> merged) {
        if (reference != null && id != null && Ids.isId(reference) && !reference.equalsIgnoreCase(id)) {
            merged.add(id);
        }
    }

    private String idOrSame(EditorialType type, String reference) {
        return references
                .find(type, reference)
                .map(found -> found.id().toString())
                .orElse(reference);
    }

    private @Nullable String id(EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        Referred found = references.find(type, reference, pointer, faults);
        return found == null ? null : found.id().toString();
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
