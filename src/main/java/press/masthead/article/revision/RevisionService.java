package press.masthead.article.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import press.masthead.article.Article;
import press.masthead.article.ArticleContent;
import press.masthead.article.ArticleRevision;
import press.masthead.article.ArticleService;
import press.masthead.article.ArticleView;
import press.masthead.article.GoneReferences;
import press.masthead.article.RevisionId;
import press.masthead.article.SaveArticle;
import press.masthead.article.workflow.Standing;
import press.masthead.article.workflow.TransitionNote;
import press.masthead.editorial.IfMatch;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Arguments;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Shows the revisions of articles, and takes them up again. */
@Singleton
public class RevisionService {

    /** What can be asked of the list of an article's revisions. */
    public static final ListDefinition<RevisionEntry> LIST = new ListDefinition<>(
                    "RevisionEntry", number(), RevisionSummary.class)
            .sort(number())
            .sortedBy("-number");

    private final ArticleService articles;
    private final GoneReferences gone;
    private final EntityManager entityManager;
    private final Lists lists;
    private final ObjectMapper mapper;

    RevisionService(
            ArticleService articles,
            GoneReferences gone,
            EntityManager entityManager,
            Lists lists,
            ObjectMapper mapper) {
        this.articles = articles;
        this.gone = gone;
        this.entityManager = entityManager;
        this.lists = lists;
        this.mapper = mapper;
    }

    private static SortKey<RevisionEntry> number() {
        return SortKey.number("number", "e.id.number", RevisionEntry::getNumber);
    }

    @Transactional
    Lists.Result<RevisionSummary> list(String reference, MultivaluedMap<String, String> sent) {
        LIST.check(sent);
        Article article = articles.get(reference);
        Standing standing = articles.standing(article);
        Lists.Result<RevisionEntry> found = lists.find(
                LIST,
                sent,
                entityManager,
                RevisionEntry.class,
                where -> where.and("e.id.articleId = ?", article.getId()));
        return new Lists.Result<>(
                found.page()
                        .map(all -> all.stream()
                                .map(revision -> RevisionSummary.of(revision, standing))
                                .toList()),
                found.fields(),
                found.include());
    }

    /** @throws ProblemException that there is no such article or revision */
    @Transactional
    RevisionView read(String reference, String number) {
        Article article = articles.get(reference);
        return RevisionView.of(find(article, number), articles.standing(article));
    }

    /** What became of one revision in another, by default of the one before. */
    @Transactional
    RevisionComparison compare(String reference, String number, MultivaluedMap<String, String> sent) {
        Faults faults = new Faults();
        Arguments arguments = ComparisonParameters.ALL.read(sent, faults);
        int with = arguments.integer(ComparisonParameters.WITH, 1, Integer.MAX_VALUE, 0);
        faults.throwIfAny();
        Article article = articles.get(reference);
        ArticleRevision to = find(article, number);
        if (with == 0 && to.getNumber() == 1) {
            faults.addParameter(
                    ComparisonParameters.WITH, "required", "Nothing was saved before revision 1; name another one.");
            faults.throwIfAny();
        }
        ArticleRevision from = find(article, String.valueOf(with == 0 ? to.getNumber() - 1 : with));
        WordDiff words = new WordDiff();
        var fields = new FieldComparison(words, mapper).compare(from, to);
        var body = new BodyComparison(words)
                .compare(from.getContent().blocks(), to.getContent().blocks());
        return new RevisionComparison(from.getNumber(), to.getNumber(), fields, body, words.isCoarse());
    }

    /**
     * Saves an old revision as a new one, with the corrections and the embargo of the latest.
     *
     * @throws ProblemException that names all that it refers to and is gone
     */
    @Transactional
    ArticleView restore(String reference, String number, IfMatch ifMatch, TransitionNote note, Faults faults) {
        Article article = articles.get(reference);
        ArticleRevision revision = find(article, number);
        ifMatch.require(article.getVersion());
        faults.throwIfAny();
        ArticleContent latest = articles.latest(article);
        gone.check(revision, latest, faults);
        faults.throwIfAny();
        String said = note.note() == null ? "Revision %s restored.".formatted(number) : note.note();
        SaveArticle restored = revision.getContent().request().standingAs(latest.article());
        return articles.replace(reference, ifMatch, restored.withRevisionNote(said), faults);
    }

    private ArticleRevision find(Article article, String number) {
        ArticleRevision found = number.matches("[1-9][0-9]{0,8}")
                ? entityManager.find(ArticleRevision.class, new RevisionId(article.getId(), Integer.parseInt(number)))
                : null;
        if (found == null) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "This article has no such revision; its latest is %d.".formatted(article.getLatestRevision()));
        }
        return found;
    }
}
