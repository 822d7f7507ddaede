package press.masthead.article;

import java.util.List;
import java.util.Locale;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.ReadingTime;
import press.masthead.article.body.SaveBody;

/**
 * What an article says.
 *
 * @param article all but the body; references are ids
 */
public record ArticleContent(SaveArticle article, List<Block> blocks) {

    /** That of an article that was never saved. */
    static final ArticleContent NONE = new ArticleContent(SaveArticle.NOTHING, List.of());

    ReadingTime readingTime() {
        return ReadingTime.of(blocks, Locale.forLanguageTag(article.locale()));
    }

    /** As an editor would send it. */
    public SaveArticle request() {
        return article.with(article.slug(), blocks.isEmpty() ? null : new SaveBody(BodyFormat.blocks, null, blocks));
    }

    ArticleContent withSlug(String slug) {
        return new ArticleContent(article.with(slug, null), blocks);
    }
}
