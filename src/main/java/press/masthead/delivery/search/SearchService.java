package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.cache.Tags;
import press.masthead.delivery.Answers;
import press.masthead.delivery.FoundArticles;
import press.masthead.delivery.PublishedLists;
import press.masthead.delivery.ShownThings;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.CursorSeal;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;
import press.masthead.query.PageInfo;
import press.masthead.query.Where;

/** Answers what readers look for. Each answer is one moment of the database. */
@Singleton
public class SearchService {

    private final EntityManager entityManager;
    private final Candidates candidates;
    private final Corrections corrections;
    private final Highlights highlights;
    private final Facets facets;
    private final FoundArticles articles;
    private final CursorSeal seal;
    private final Answers answers;
    private final ShownThings shown;

    SearchService(
            @PersistenceUnit("delivery") EntityManager entityManager,
            Candidates candidates,
            Corrections corrections,
            Highlights highlights,
            Facets facets,
            FoundArticles articles,
            CursorSeal seal,
            Answers answers,
            ShownThings shown) {
        this.entityManager = entityManager;
        this.candidates = candidates;
        this.corrections = corrections;
        this.highlights = highlights;
        this.facets = facets;
        this.articles = articles;
        this.seal = seal;
        this.answers = answers;
        this.shown = shown;
    }

    /**
     * @param words null if there are but words that no search is for
     * @param corrected what was looked for instead; null if that was what was wanted
     */
    private record Found(
            @Nullable WantedWords words, @Nullable String corrected, List<Candidate> candidates) {}

    @Transactional
    Response search(UriInfo uri, Request request) {
        Faults faults = new Faults();
        Arguments arguments = SearchParameters.ALL.read(uri.getQueryParameters(), faults);
        String wanted = SearchParameters.query(arguments, faults);
        int limit = arguments.integer(SearchParameters.LIMIT, 1, 100, 20);
        boolean withFacets = arguments.list(SearchParameters.INCLUDE).contains(SearchParameters.FACETS);
        Where filters = new Where();
        PublishedLists.ARTICLE_FILTERS.forEach(filter -> filter.apply(arguments, filters, entityManager));
        String bound = "search\n"
                + arguments.without(List.of(SearchParameters.LIMIT, SearchParameters.CURSOR, SearchParameters.INCLUDE));
        Candidate last = position(arguments, bound, faults);
        faults.throwIfAny();

        shown.add(Tags.all(Article.TYPE.key()));
        Found found = find(wanted, String.join(",", arguments.locales(SearchParameters.LOCALE)), filters);
        ListPage<Candidate> page = page(found.candidates(), last, limit, bound);
        SearchPage answer = new SearchPage(
                hits(page.data(), found.words()),
                page.page(),
                found.corrected(),
                withFacets ? facets.of(found.candidates()) : null);
        return answers.of(answer, request, ListAnswer.link(page, uri).orElse(null));
    }

    private Found find(String wanted, String locales, Where filters) {
        Optional<WantedWords> words = candidates.words(wanted, locales);
        if (words.isEmpty()) {
            return new Found(null, null, List.of());
        }
        List<Candidate> found = candidates.find(words.get(), filters);
        if (!found.isEmpty()) {
            return new Found(words.get(), null, found);
        }
        return corrections
                .of(wanted, locales)
                .flatMap(corrected -> candidates
                        .words(corrected, locales)
                        .map(others -> new Found(others, corrected, candidates.find(others, filters))))
                .filter(other -> !other.candidates().isEmpty())
                .orElse(new Found(words.get(), null, found));
    }

    private ListPage<Candidate> page(List<Candidate> found, @Nullable Candidate last, int limit, String bound) {
        List<Candidate> rest = found.stream()
                .filter(one -> last == null || Candidate.BEST_FIRST.compare(one, last) > 0)
                .toList();
        List<Candidate> data = rest.subList(0, Math.min(limit, rest.size()));
        String next = rest.size() <= limit ? null : seal.seal(bound, position(data.get(limit - 1)));
        return new ListPage<>(data, new PageInfo(limit, next, null));
    }

    private List<SearchHit> hits(List<Candidate> page, @Nullable WantedWords words) {
        if (words == null || page.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = page.stream().map(Candidate::id).toList();
        return highlights.of(articles.of(ids), words);
    }

    private static List<String> position(Candidate last) {
        return List.of(Double.toString(last.score()), last.id().toString());
    }

    private @Nullable Candidate position(Arguments arguments, String bound, Faults faults) {
        Optional<String> cursor = arguments.text(SearchParameters.CURSOR);
        if (cursor.isEmpty()) {
            return null;
        }
        return seal.open(bound, cursor.get())
                .map(parts -> new Candidate(UUID.fromString(parts.get(1)), Double.parseDouble(parts.get(0))))
                .orElseGet(() -> {
                    faults.addParameter(
                            SearchParameters.CURSOR,
                            "malformed",
                            "This cursor was not made for this search with these filters.");
                    return null;
                });
    }
}
