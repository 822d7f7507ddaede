package press.masthead.preview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.article.ArticleRevision;
import press.masthead.article.SaveArticle;
import press.masthead.article.SaveByline;
import press.masthead.article.SavePhotoUse;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.author.LocalAuthor;
import press.masthead.author.SaveAuthor;
import press.masthead.delivery.ArticleTag;
import press.masthead.delivery.BylineAuthor;
import press.masthead.delivery.BylineEntry;
import press.masthead.delivery.NamedReference;
import press.masthead.delivery.PublishedBody;
import press.masthead.editorial.LocaleVariants;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.taxonomy.LocalName;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;
import press.masthead.taxonomy.Taxonomy;

/** Puts a revision together with what it refers to, as that is now: so would readers get it. */
@Singleton
class PreviewedArticles {

    private final References references;
    private final PreviewPhotos photos;
    private final Clock clock;

    PreviewedArticles(References references, PreviewPhotos photos, Clock clock) {
        this.references = references;
        this.photos = photos;
        this.clock = clock;
    }

    PreviewedArticle of(
            Article article, ArticleRevision revision, PreviewLink link, PreviewToken token, BodyFormat format) {
        SaveArticle saved = revision.getContent().article();
        Map<UUID, Photo> found = photos.find(photosOf(revision));
        Instant now = clock.instant();
        SavePhotoUse lead = saved.leadPhoto();
        Photo leadPhoto = lead == null ? null : found.get(UUID.fromString(lead.photo()));
        return new PreviewedArticle(
                article.getId(),
                Objects.requireNonNullElse(saved.slug(), article.getSlug()),
                saved.locale(),
                saved.headline(),
                saved.kicker(),
                saved.standfirst(),
                List.of(),
                List.of(),
                section(saved),
                tags(saved),
                byline(saved),
                saved.source(),
                leadPhoto == null ? null : photos.show(leadPhoto, lead, article.getId(), token, now),
                PublishedBody.of(revision.getContent().blocks(), format, id -> {
                    Photo photo = found.get(id);
                    return photo == null ? null : photos.show(photo, null, article.getId(), token, now);
                }),
                saved.corrections(),
                Objects.requireNonNull(saved.seo()),
                Objects.requireNonNull(saved.supportMessages()),
                saved.custom(),
                revision.getWordCount(),
                revision.getReadingMinutes(),
                article.getFirstPublishedAt(),
                article.getPublishedAt(),
                revision.getCreatedAt(),
                revision.getNumber(),
                link.getExpiresAt());
    }

    /** The ids of the photos that it shows. */
    static List<UUID> photosOf(ArticleRevision revision) {
        SavePhotoUse lead = revision.getContent().article().leadPhoto();
        return Stream.concat(
                        Stream.ofNullable(lead).map(use -> UUID.fromString(use.photo())),
                        BodyPhotos.of(revision.getContent().blocks()).keySet().stream())
                .distinct()
                .toList();
    }

    private @Nullable NamedReference section(SaveArticle saved) {
        return Stream.ofNullable(saved.section())
                .flatMap(id -> references.find(Section.class, Taxonomy.SECTION, id).stream())
                .map(section -> new NamedReference(
                        section.getId(), section.getSlug(), name(section.getLocales(), saved, section.getLabel())))
                .findFirst()
                .orElse(null);
    }

    private List<ArticleTag> tags(SaveArticle saved) {
        references.all(Tag.class, saved.tags().stream().map(UUID::fromString).toList());
        return saved.tags().stream()
                .flatMap(id -> references.find(Tag.class, Taxonomy.TAG, id).stream())
                .map(tag -> new ArticleTag(
                        tag.getId(), tag.getSlug(), name(tag.getLocales(), saved, tag.getLabel()), tag.getKind()))
                .distinct()
                .toList();
    }

    private List<BylineEntry> byline(SaveArticle saved) {
        references.all(
                Author.class,
                saved.byline().stream()
                        .map(SaveByline::author)
                        .filter(Objects::nonNull)
                        .map(UUID::fromString)
                        .toList());
        return saved.byline().stream()
                .flatMap(entry -> entry.author() == null
                        ? Stream.of(new BylineEntry(null, null, entry.text()))
                        : references.find(Author.class, Author.TYPE, entry.author()).stream()
                                .map(author -> new BylineEntry(entry.role(), author(author, saved), null)))
                .distinct()
                .toList();
    }

    private static BylineAuthor author(Author author, SaveArticle saved) {
        SaveAuthor content = author.getContent();
        Map<String, LocalAuthor> locales = content.locales();
        return new BylineAuthor(
                author.getId(),
                author.getSlug(),
                Objects.requireNonNull(
                        LocaleVariants.text(locales, saved.locale(), LocalAuthor::name, author.getLabel())),
                LocaleVariants.text(locales, saved.locale(), LocalAuthor::jobTitle, content.jobTitle()));
    }

    private static String name(Map<String, LocalName> locales, SaveArticle saved, String own) {
        return Objects.requireNonNull(LocaleVariants.text(locales, saved.locale(), LocalName::name, own));
    }
}
