package press.masthead.preview;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Caller;
import press.masthead.access.Role;
import press.masthead.article.Article;
import press.masthead.article.ArticleRevision;
import press.masthead.article.ArticleService;
import press.masthead.article.RevisionId;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Deed;
import press.masthead.event.ContentEvent;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.problem.PublicAddress;
import press.masthead.query.Filters;
import press.masthead.query.Ids;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Makes links to previews, lists them, and takes them back. */
@Singleton
public class PreviewLinkService {

    /** What can be asked of the list of an article's links. */
    public static final ListDefinition<?> LIST = list();

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration USUAL = Duration.ofDays(3);
    private static final String RESTORED = Article.TYPE.key() + ".restored";

    private final PreviewLinkRepository links;
    private final ArticleService articles;
    private final EntityManager entityManager;
    private final Lists lists;
    private final Caller caller;
    private final AuditLog audit;
    private final PublicAddress address;
    private final Clock clock;

    PreviewLinkService(
            PreviewLinkRepository links,
            ArticleService articles,
            EntityManager entityManager,
            Lists lists,
            Caller caller,
            AuditLog audit,
            PublicAddress address,
            Clock clock) {
        this.links = links;
        this.articles = articles;
        this.entityManager = entityManager;
        this.lists = lists;
        this.caller = caller;
        this.audit = audit;
        this.address = address;
        this.clock = clock;
    }

    private static ListDefinition<PreviewLink> list() {
        return new ListDefinition<>("PreviewLink", PreviewLink::getId, PreviewLinkView.class)
                .filter(Filters.time("expiresAt", "e.expiresAt"))
                .sort(SortKey.time("createdAt", "e.createdAt", PreviewLink::getCreatedAt))
                .sortedBy("-createdAt");
    }

    @Transactional
    Lists.Result<PreviewLinkView> list(String reference, MultivaluedMap<String, String> sent) {
        LIST.check(sent);
        Article article = articles.get(reference);
        return lists.find(
                        list(),
                        sent,
                        entityManager,
                        PreviewLink.class,
                        where -> where.and("e.articleId = ?", article.getId()))
                .map(PreviewLinkView::of);
    }

    /** @throws ProblemException that names all faults, or that the article is in the archive */
    @Transactional
    PreviewLinkView create(String reference, SavePreview request, Faults faults) {
        Article article = own(reference);
        Instant now = clock.instant();
        int revision = revision(article, request.revision(), faults);
        Instant expiresAt = expiresAt(request, now, faults);
        faults.throwIfAny();
        if (article.getArchivedAt() != null) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The article is in the archive, where nobody sees it; restore it first.");
        }
        links.forget(now.minus(LONGEST));
        PreviewLink link = new PreviewLink(article.getId(), revision, now, expiresAt);
        link.by(caller.actorId(), caller.actorName());
        PreviewToken token = PreviewToken.random(link.getId());
        link.give(token);
        links.persist(link);
        note(article, "previewOpened", link);
        return PreviewLinkView.of(link)
                .with(
                        token.text(),
                        address.present() + "/v1/preview/articles/" + article.getId() + "?token=" + token.text());
    }

    /** Takes it back; one that is taken back already stays so. */
    @Transactional
    void revoke(String reference, String id) {
        Article article = own(reference);
        PreviewLink link = Ids.parse(id)
                .flatMap(links::findByIdOptional)
                .filter(found -> found.getArticleId().equals(article.getId()))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "This article has no link to a preview of this id."));
        if (link.getRevokedAt() == null) {
            link.revoke(clock.instant());
            note(article, "previewClosed", link);
        }
    }

    /**
     * What is put away is shown to nobody, and not again when it is restored. That is noted only then, because a thousand articles
     * can be put away at once, but are restored one by one.
     */
    void happened(@Observes ContentEvent event) {
        if (event.getType().equals(RESTORED)) {
            links.revokeAllOf(event.getItemId(), clock.instant());
        }
    }

    /** @throws ProblemException that a reporter gives away nobody else's article */
    private Article own(String reference) {
        Article article = articles.get(reference);
        if (caller.is(Role.reporter) && !Objects.equals(article.getCreator(), caller.actorId())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "A reporter makes and takes back links to their own articles only.");
        }
        return article;
    }

    private int revision(Article article, @Nullable Integer wanted, Faults faults) {
        int latest = article.getLatestRevision();
        if (wanted == null || faults.any("/revision")) {
            return latest;
        }
        if (entityManager.find(ArticleRevision.class, new RevisionId(article.getId(), wanted)) == null) {
            faults.add(
                    "/revision",
                    "unknown-reference",
                    "This article has no such revision; its latest is %d.".formatted(latest));
        }
        return wanted;
    }

    private static Instant expiresAt(SavePreview request, Instant now, Faults faults) {
        Instant expiresAt = request.expiresAt();
        if (expiresAt == null) {
            Integer hours = request.validForHours();
            return now.plus(hours == null ? USUAL : Duration.ofHours(hours));
        }
        if (request.validForHours() != null) {
            faults.add("/validForHours", "not-allowed", "Send either expiresAt or validForHours.");
        }
        if (!expiresAt.isAfter(now)) {
            faults.add("/expiresAt", "too-small", "This time is past, so the link would never be open.");
        } else if (expiresAt.isAfter(now.plus(LONGEST))) {
            faults.add("/expiresAt", "too-large", "A link is open for at most 30 days.");
        }
        return expiresAt;
    }

    private void note(Article article, String action, PreviewLink link) {
        String note = "Revision %d, until %s".formatted(link.getRevision(), link.getExpiresAt());
        audit.add(new Deed(
                action,
                Article.TYPE.path(),
                article.getId(),
                article.getLabel(),
                article.getVersion(),
                List.of(),
                note));
    }
}
