package press.masthead.delivery.search;

import java.util.ArrayList;
import java.util.List;
import press.masthead.delivery.PublishedLists;
import press.masthead.json.UnseenSigns;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of a search. */
public final class SearchParameters {

    static final String QUERY = "q";
    static final String LOCALE = "locale";
    static final String INCLUDE = "include";
    static final String FACETS = "facets";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    /** All of them. */
    public static final ParameterSet ALL = all();

    private static final int LONGEST = 200;

    private SearchParameters() {}

    private static ParameterSet all() {
        List<Parameter> all = new ArrayList<>();
        all.add(Parameter.text(
                        QUERY,
                        "What to look for, at most 200 characters: all these words, in any of their forms; \"a phrase\" in "
                                + "quotation marks, or for alternatives, a minus before what must not be there.",
                        "putin assad")
                .asRequired());
        PublishedLists.ARTICLE_FILTERS.forEach(filter -> all.addAll(filter.parameters()));
        all.add(Parameter.list(INCLUDE, "Adds what is left out by default.", FACETS)
                .oneOf(List.of(FACETS)));
        all.add(Parameter.integer(LIMIT, "How many items a page has: 1 to 100, by default 20.", "20"));
        all.add(Parameter.text(
                CURSOR, "Where to go on: page.next of the page before, with the same words and filters.", ""));
        return new ParameterSet(all);
    }

    /** What is looked for, or nothing, which is noted. */
    static String query(Arguments arguments, Faults faults) {
        String sent = UnseenSigns.without(arguments.text(QUERY).orElse("")).strip();
        if (sent.codePointCount(0, sent.length()) > LONGEST) {
            faults.addParameter(QUERY, "too-long", "q has at most %d characters.".formatted(LONGEST));
        }
        return sent;
    }
}
