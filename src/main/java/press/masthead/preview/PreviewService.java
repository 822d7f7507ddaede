package press.masthead.preview;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import press.masthead.article.Article;
import press.masthead.article.ArticleRevision;
import press.masthead.article.RevisionId;
import press.masthead.article.body.BodyFormat;
import press.masthead.media.Renditions;
import press.masthead.media.WantedRendition;
import press.masthead.photo.Photo;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Ids;

/** Shows previews to whoever has the token of an open link, and nothing else. */
@Singleton
class PreviewService {

    private final PreviewLinkRepository links;
    private final PreviewedArticles articles;
    private final PreviewPhotos photos;
    private final Renditions renditions;
    private final EntityManager entityManager;
    private final Clock clock;

    PreviewService(
            PreviewLinkRepository links,
            PreviewedArticles articles,
            PreviewPhotos photos,
            Renditions renditions,
            EntityManager entityManager,
            Clock clock) {
        this.links = links;
        this.articles = articles;
        this.photos = photos;
        this.renditions = renditions;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @throws ProblemException that the token opens no such preview, whatever the reason */
    @Transactional
    PreviewedArticle read(String reference, String token, BodyFormat format) {
        PreviewToken sent = PreviewToken.parse(token).orElseThrow(PreviewService::closed);
        PreviewLink link = open(reference, sent);
        return articles.of(article(link), revision(link), link, sent, format);
    }

    /** @throws ProblemException that the token opens no such preview, or that it has no such picture */
    @Transactional
    WantedRendition picture(String reference, String token, String photo, String rendition, String format) {
        PreviewToken sent = PreviewToken.parse(token).orElseThrow(PreviewService::closed);
        ArticleRevision revision = revision(open(reference, sent));
        return Ids.parse(photo)
                .filter(PreviewedArticles.photosOf(revision)::contains)
                .map(wanted -> photos.find(List.of(wanted)).get(wanted))
                .filter(found -> found.getObstacles(clock.instant()).isEmpty())
                .flatMap(Photo::picture)
                .flatMap(picture -> renditions.find(picture, rendition, format))
                .orElseThrow(PreviewService::closed);
    }

    private PreviewLink open(String reference, PreviewToken token) {
        return links.findByIdOptional(token.link())
                .filter(link -> link.isOpenedBy(token, clock.instant()))
                .filter(link -> isMeant(article(link), reference))
                .orElseThrow(PreviewService::closed);
    }

    private static boolean isMeant(Article article, String reference) {
        return article.getArchivedAt() == null
                && Ids.parse(reference)
                        .map(article.getId()::equals)
                        .orElseGet(() -> reference.equals(article.getSlug()));
    }

    private Article article(PreviewLink link) {
        return entityManager.find(Article.class, link.getArticleId());
    }

    private ArticleRevision revision(PreviewLink link) {
        return entityManager.find(ArticleRevision.class, new RevisionId(link.getArticleId(), link.getRevision()));
    }

    /** The same for a token that is wrong, has expired or was taken back, and whether there is such an article or not. */
    private static ProblemException closed() {
        return new ProblemException(
                ProblemType.NOT_FOUND, "This link leads nowhere: it is wrong, has expired, or was taken back.");
    }
}
