package press.masthead.article.revision;

import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of a comparison. */
public final class ComparisonParameters {

    static final String WITH = "with";

    /** All of it. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.integer(WITH, "The number of the revision to compare with. By default the one before.", "1"));

    private ComparisonParameters() {}
}
