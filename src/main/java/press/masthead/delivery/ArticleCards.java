package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;

/** Shows published articles in lists: any number with the same few queries. */
@Singleton
public class ArticleCards {

    private final Published published;
    private final PublishedPhotos photos;

    ArticleCards(Published published, PublishedPhotos photos) {
        this.published = published;
        this.photos = photos;
    }

    /** Those of these articles that are published, in this order. */
    public List<ArticleCard> ofIds(List<UUID> ids) {
        Map<UUID, ArticleRow> rows = published.all(ArticleRow.class, ids, ArticleRow::getId);
        return of(ids.stream().map(rows::get).filter(Objects::nonNull).toList());
    }

    List<ArticleCard> of(List<ArticleRow> rows) {
        List<UUID> ids = rows.stream().map(ArticleRow::getId).toList();
        Map<UUID, List<ArticleTagRow>> tags =
                published.ofArticles(ArticleTagRow.class, ids, ArticleTagRow::getArticleId);
        Map<UUID, List<ArticleAuthorRow>> authors =
                published.ofArticles(ArticleAuthorRow.class, ids, ArticleAuthorRow::getArticleId);
        Map<UUID, PhotoRow> leads = photos.leadsOf(rows);
        return rows.stream()
                .map(row -> card(
                        row,
                        tags.getOrDefault(row.getId(), List.of()),
                        authors.getOrDefault(row.getId(), List.of()),
                        photos.lead(row.getContent(), leads)))
                .toList();
    }

    private static ArticleCard card(
            ArticleRow row,
            List<ArticleTagRow> tags,
            List<ArticleAuthorRow> authors,
            @Nullable PublishedPhoto leadPhoto) {
        SaveArticle content = row.getContent();
        return new ArticleCard(
                row.getId(),
                row.getSlug(),
                row.getLocale(),
                row.getHeadline(),
                content.kicker(),
                content.standfirst(),
                row.getSection(),
                tags.stream().map(ArticleTag::of).toList(),
                byline(content, authors),
                leadPhoto,
                row.getWordCount(),
                row.getReadingMinutes(),
                row.getFirstPublishedAt(),
                row.getPublishedAt(),
                row.getContentUpdatedAt());
    }

    private static List<BylineEntry> byline(SaveArticle content, List<ArticleAuthorRow> authors) {
        // By position and not by id: since it was saved, an author may have been merged into another.
        Iterator<ArticleAuthorRow> next = authors.iterator();
        return content.byline().stream()
                .map(saved -> saved.author() == null
                        ? new BylineEntry(null, null, saved.text())
                        : next.hasNext() ? new BylineEntry(saved.role(), BylineAuthor.of(next.next()), null) : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
