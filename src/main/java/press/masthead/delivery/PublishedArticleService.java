package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.article.SaveArticle;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.BodyHtml;
import press.masthead.article.body.BodyMarkdown;
import press.masthead.article.body.BodyPhoto;
import press.masthead.article.body.BodyPhotos;
import press.masthead.article.body.BodyText;
import press.masthead.media.Renditions;

/** Reads one published article whole. */
@Singleton
public class PublishedArticleService {

    private final Published published;
    private final ArticleCards cards;
    private final PublishedPhotos photos;
    private final ReadMore readMore;
    private final PublishedSurroundings surroundings;

    PublishedArticleService(
            Published published,
            ArticleCards cards,
            PublishedPhotos photos,
            ReadMore readMore,
            PublishedSurroundings surroundings) {
        this.published = published;
        this.cards = cards;
        this.photos = photos;
        this.readMore = readMore;
        this.surroundings = surroundings;
    }

    @Transactional
    PublishedArticle read(String reference, @Nullable String locale, BodyFormat format, boolean withReadMore) {
        ArticleRow row = published.find(ArticleRow.class, Article.TYPE.key(), reference, locale);
        List<Block> blocks = published
                .byId(ArticleBodyRow.class, row.getId())
                .map(ArticleBodyRow::getBlocks)
                .orElse(List.of());
        ArticleCard card = cards.of(List.of(row)).get(0);
        SaveArticle content = row.getContent();
        return new PublishedArticle(
                card.id(),
                card.slug(),
                card.locale(),
                card.headline(),
                card.kicker(),
                card.standfirst(),
                surroundings.translations(row),
                surroundings.aliases(row),
                card.section(),
                card.tags(),
                card.byline(),
                content.source(),
                card.leadPhoto(),
                body(blocks, format),
                withReadMore ? cards.of(readMore.after(row)) : null,
                content.corrections(),
                Objects.requireNonNull(content.seo()),
                Objects.requireNonNull(content.supportMessages()),
                content.custom(),
                card.wordCount(),
                card.readingMinutes(),
                card.firstPublishedAt(),
                card.publishedAt(),
                card.contentUpdatedAt());
    }

    private PublishedBody body(List<Block> blocks, BodyFormat format) {
        if (format == BodyFormat.text) {
            return new PublishedBody(format, BodyText.write(blocks), null, null);
        }
        Map<UUID, PhotoRow> rows = photos.find(BodyPhotos.of(blocks).keySet().stream());
        Function<UUID, @Nullable PublishedPhoto> photo =
                id -> rows.containsKey(id) ? photos.show(Objects.requireNonNull(rows.get(id))) : null;
        List<PublishedPhoto> shown = BodyPhotos.of(blocks).keySet().stream()
                .map(photo)
                .filter(Objects::nonNull)
                .toList();
        return switch (format) {
            case html ->
                new PublishedBody(format, BodyHtml.write(blocks, id -> bodyPhoto(photo.apply(id))), null, shown);
            case markdown -> new PublishedBody(format, BodyMarkdown.write(blocks), null, shown);
            case text, blocks -> new PublishedBody(format, null, blocks, shown);
        };
    }

    private static @Nullable BodyPhoto bodyPhoto(@Nullable PublishedPhoto photo) {
        String url = photo == null ? null : photo.url();
        return photo == null || url == null
                ? null
                : new BodyPhoto(
                        url,
                        Renditions.sources(photo.renditions()).orElse(null),
                        photo.width(),
                        photo.height(),
                        photo.altText(),
                        photo.caption(),
                        photo.creditLine());
    }
}
