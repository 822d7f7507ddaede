package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;

/** Shows published articles in lists. */
@Singleton
class ArticleCards {

    private final Published published;
    private final PublishedPhotos photos;

    ArticleCards(Published published, PublishedPhotos photos) {
        this.published = published;
        this.photos = photos;
    }

    /** Those of these articles that are published, by id. */
    Map<UUID, ArticleCard> byId(List<UUID> ids) {
        return published.all(ArticleRow.class, ids, ArticleRow::getId).values().stream()
                .map(this::of)
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
    }

    List<ArticleCard> of(List<ArticleRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    ArticleCard of(ArticleColumns row) {
        SaveArticle content = row.getContent();
        return new ArticleCard(
                row.getId(),
                row.getSlug(),
                row.getLocale(),
                row.getHeadline(),
                content.kicker(),
                content.standfirst(),
                row.getSection(),
                row.getTags(),
                byline(content, row.getAuthors()),
                leadPhoto(row),
                row.getWordCount(),
                row.getReadingMinutes(),
                row.getFirstPublishedAt(),
                row.getPublishedAt(),
                row.getContentUpdatedAt());
    }

    private @Nullable PublishedPhoto leadPhoto(ArticleColumns row) {
        ArticlePhoto photo = row.getLeadPhoto();
        return photo == null
                ? null
                : photos.show(photo.source(), row.getContent().leadPhoto());
    }

    private static List<BylineEntry> byline(SaveArticle content, List<BylineAuthor> authors) {
        // By position and not by id: since it was saved, an author may have been merged into another.
        Iterator<BylineAuthor> next = authors.iterator();
        return content.byline().stream()
                .map(saved -> saved.author() == null
                        ? new BylineEntry(null, null, saved.text())
                        : next.hasNext() ? new BylineEntry(saved.role(), next.next(), null) : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
