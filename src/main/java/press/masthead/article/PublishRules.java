package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyText;
import press.masthead.article.body.TextBlock;
import press.masthead.custom.CustomFields;
import press.masthead.json.Characters;
import press.masthead.problem.Faults;

/** What an article must have before readers get it. No uncredited picture is ever published. */
@Singleton
class PublishRules {

    private final PhotoRules photos;
    private final GoneReferences gone;
    private final Corrections corrections;
    private final CustomFields customs;

    PublishRules(PhotoRules photos, GoneReferences gone, Corrections corrections, CustomFields customs) {
        this.photos = photos;
        this.gone = gone;
        this.corrections = corrections;
        this.customs = customs;
    }

    /**
     * Notes everything that is missing, each with the pointer to its place in the article. What the latest revision refers to is
     * kept by the database, and what older ones refer to is not.
     */
    void check(Article article, ArticleRevision revision, ArticleContent latest, Instant from, Faults faults) {
        ArticleContent content = revision.getContent();
        if (revision.getNumber() != article.getLatestRevision()) {
            gone.check(revision, latest, faults);
        }
        if (content.article().section() == null) {
            faults.add("/section", "required", "A published article needs a section.");
        }
        if (isEmpty(content.blocks())) {
            faults.add("/body", "required", "A published article needs a body.");
        }
        corrections.checkPublished(article, revision, faults.at("/corrections"));
        customs.check(Article.TYPE.path(), content.article().custom(), faults.at("/custom"));
        photos.check(article, content, from, faults);
    }

    /** Whether there is nothing to read or see in it. */
    private static boolean isEmpty(List<Block> blocks) {
        return blocks.stream().allMatch(TextBlock.class::isInstance) && Characters.isBlank(BodyText.write(blocks));
    }
}
