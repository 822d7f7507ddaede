package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Caller;
import press.masthead.access.Role;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.BodyReader;
import press.masthead.article.body.KeptKeys;
import press.masthead.article.body.SaveBody;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.Permissions;
import press.masthead.article.workflow.Standing;
import press.masthead.custom.CustomFields;
import press.masthead.editorial.EditorialService;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.Save;
import press.masthead.editorial.SlugWish;
import press.masthead.editorial.Wanted;
import press.masthead.json.Locales;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.SortKey;

/** Keeps articles, each save a revision. */
@Singleton
public class ArticleService extends EditorialService<Article, SaveArticle, ArticleView> {

    /** What can be asked of the list of articles. */
    public static final ListDefinition<Article> LIST = new ListDefinition<>(
                    "Article", Article::getId, ArticleView.class)
            .filter(Filters.text("slug", "e.slug", "after-surprise-assad-visit"))
            .filter(Filters.locale("locale", "e.locale"))
            .filter(new StatusFilter())
            .filter(new ChangedFilter())
            .filter(ArticleFilters.SECTION)
            .filter(ArticleFilters.TAG)
            .filter(ArticleFilters.AUTHOR)
            .filter(Filters.text("creator", "e.creator", "key:01936c3e-8f1b-7c55-9d1e-0a1b2c3d4e5f"))
            .filter(new TextFilter())
            .filter(Filters.time("createdAt", "e.createdAt"))
            .filter(Filters.time("updatedAt", "e.updatedAt"))
            .filter(new PublishedAtFilter())
            .sort(SortKey.time("updatedAt", "e.updatedAt", Article::getUpdatedAt))
            .sort(SortKey.time("createdAt", "e.createdAt", Article::getCreatedAt))
            .sort(SortKey.text("headline", "e.headline", Article::getLabel))
            .sortedBy("-updatedAt");

    private static final List<String> PARTS = List.of(
            "article_section",
            "article_tag",
            "article_author",
            "article_photo",
            "publication",
            "due_transition",
            "article_transition",
            "article_revision");

    private final EditorialStore store;
    private final ArticleRepository repository;
    private final ArticleReferences references;
    private final ArticleLinks links;
    private final RelationSnapshots snapshots;
    private final ArticleViews views;
    private final ArticleSteps steps;
    private final Embargoes embargoes;
    private final Stories stories;
    private final Corrections corrections;
    private final CustomFields customs;
    private final Permissions permissions;
    private final Caller caller;

    ArticleService(
            EditorialStore store,
            ArticleRepository repository,
            ArticleReferences references,
            ArticleLinks links,
            RelationSnapshots snapshots,
            ArticleViews views,
            ArticleSteps steps,
            Embargoes embargoes,
            Stories stories,
            Corrections corrections,
            CustomFields customs,
            Permissions permissions,
            Caller caller) {
        super(Article.TYPE, Article.class, SaveArticle.class, store);
        this.store = store;
        this.repository = repository;
        this.references = references;
        this.links = links;
        this.snapshots = snapshots;
        this.views = views;
        this.steps = steps;
        this.embargoes = embargoes;
        this.stories = stories;
        this.corrections = corrections;
        this.customs = customs;
        this.permissions = permissions;
        this.caller = caller;
    }

    @Override
    protected ListDefinition<Article> list() {
        return LIST;
    }

    @Override
    protected Article blank() {
        return new Article(caller.actorId());
    }

    @Override
    protected void apply(Article article, SaveArticle request, Faults faults) {
        ArticleContent latest = article.isNew() ? ArticleContent.NONE : repository.latestContent(article);
        List<Block> blocks = body(latest, request.body(), faults.at("/body"));
        if (request.seo() != null) {
            WebAddress.check(request.seo().canonicalUrl(), "/seo/canonicalUrl", faults);
        }
        SaveArticle resolved = references.resolve(request, latest.article(), article.getId(), faults);
        if (!faults.any("/locale")) {
            resolved = resolved.withLocale(Locales.canonical(request.locale(), "/locale", faults));
        }
        resolved = stories.settle(article, resolved, faults);
        corrections.check(article, latest.article().corrections(), request.corrections(), faults.at("/corrections"));
        if (!request.custom().equals(latest.article().custom())) {
            customs.checkSaved(Article.TYPE.path(), request.custom(), faults.at("/custom"));
        }
        embargoes.checkSchedule(article, latest.article(), request.embargoUntil(), faults);
        if (!faults.any("/embargoUntil")) {
            article.overrideEmbargo(embargoes.lift(latest.article(), request.embargoUntil()));
        }
        article.edit(new ArticleContent(resolved, blocks), request.revisionNote());
    }

    /** Without anything if something is wrong with it. */
    private List<Block> body(ArticleContent latest, @Nullable SaveBody body, Faults faults) {
        if (body == null) {
            return List.of();
        }
        List<Block> blocks = BodyReader.readable(body, faults);
        references.checkBodyPhotos(blocks, body::pointerTo, faults);
        if (faults.any("")) {
            return List.of();
        }
        return body.format() == BodyFormat.blocks ? blocks : KeptKeys.of(latest.blocks(), blocks);
    }

    @Override
    protected SaveArticle request(Article article) {
        ArticleContent content =
                article.getPending() == null ? repository.latestContent(article) : article.getPending();
        return content.withSlug(article.getSlug()).request();
    }

    @Override
    protected ArticleView view(Article article) {
        return views.of(List.of(article), true).get(0);
    }

    @Override
    protected ArticleView viewNew(Article article) {
        return views.ofNew(article);
    }

    @Override
    protected List<ArticleView> views(List<Article> articles) {
        return views.of(articles, false);
    }

    @Override
    protected @Nullable SlugWish slugWish(SaveArticle request) {
        return new SlugWish(request.slug(), request.headline());
    }

    /** Reporters change their own articles only, and only as long as readers do not get them. */
    @Override
    protected void checkWrite(Article article) {
        checkOwn(article);
    }

    /** @throws ProblemException that a reporter may not change this article */
    void checkOwn(Article article) {
        if (caller.is(Role.reporter)) {
            permissions.checkOwn(repository.standing(article), article.getCreator());
        }
    }

    @Override
    protected Stream<Wanted> references(SaveArticle request) {
        return ArticleReferences.of(request);
    }

    @Override
    protected void prepare(List<Article> articles) {
        repository.latestRevisions(articles.stream().map(Article::getId).toList());
    }

    @Override
    protected void write(List<Save<Article, SaveArticle>> changed) {
        Instant now = store.clock().instant();
        List<Article> articles = changed.stream().map(Save::entity).toList();
        snapshots.prepare(articles.stream().map(Article::pendingContent).toList());
        List<ArticleRevision> revisions = articles.stream()
                .map(article -> article.revise(now, snapshots.of(article.pendingContent()))
                        .by(caller.actorId(), caller.actorName()))
                .toList();
        super.write(changed);
        revisions.forEach(entityManager()::persist);
        entityManager().flush();
        links.add(revisions);
        links.prune(changed.stream()
                .filter(save -> !save.isNew())
                .map(save -> save.entity().getId())
                .toList());
    }

    /** Puts it away; nothing an editor saved is lost. */
    @Override
    protected void remove(Article article) {
        requireAllowed(article, ArticleAction.archive);
        putAway(article);
        steps.take(article, ArticleAction.archive, null, store.clock().instant());
        entityManager().flush();
    }

    /** It is written with the step that this is. */
    void putIntoArchive(Article article) {
        putAway(article);
    }

    /** It is written with the step that this is. */
    void takeBackFromArchive(Article article) {
        takeBack(article);
    }

    /** Its revisions, its history and its schedule go with it; the audit log stays. */
    @Override
    protected void erase(Article article) {
        for (String part : PARTS) {
            entityManager()
                    .createNativeQuery("delete from editorial.%s where article_id = :id".formatted(part))
                    .setParameter("id", article.getId())
                    .executeUpdate();
        }
        super.erase(article);
    }

    /** @throws ProblemException that there is none of this id or slug */
    public Article get(String reference) {
        return find(reference);
    }

    /** How it stands now. */
    public Standing standing(Article article) {
        return repository.standing(article);
    }

    /** What its latest revision says. */
    public ArticleContent latest(Article article) {
        return repository.latestContent(article);
    }

    void touch(Article article) {
        changed(article);
    }

    /** @throws ProblemException that its status does not allow this action, with those it does */
    void requireAllowed(Article article, ArticleAction action) {
        if (!repository.standing(article).allows(action)) {
            ArticleView view = view(article);
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "This article is %s; it can't be %s now.".formatted(view.status(), action.done()))
                    .with("allowedTransitions", view.allowedTransitions());
        }
    }
}
