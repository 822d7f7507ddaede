package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.article.SaveByline;

/** Shows published articles in lists: any number with the same few queries. */
@Singleton
class ArticleCards {

    private final Published published;
    private final PublishedPhotos photos;

    ArticleCards(Published published, PublishedPhotos photos) {
        this.published = published;
        this.photos = photos;
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
                        PublishedPhotos.lead(row.getContent(), leads)))
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
        Map<String, BylineAuthor> byId = authors.stream()
                .collect(Collectors.toMap(
                        row -> row.getAuthorId().toString(), BylineAuthor::of, (first, second) -> first));
        Function<SaveByline, @Nullable BylineEntry> entry = saved -> {
            if (saved.author() == null) {
                return new BylineEntry(null, null, saved.text());
            }
            BylineAuthor author = byId.get(saved.author());
            return author == null ? null : new BylineEntry(saved.role(), author, null);
        };
        return content.byline().stream().map(entry).filter(Objects::nonNull).toList();
    }
}
