package press.masthead.delivery.feed;

import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of a feed. */
public final class FeedParameters {

    static final String LOCALE = "locale";

    /** All of it. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.locale(LOCALE, "Only articles in this locale (BCP 47). By default in any.", "en"));

    private FeedParameters() {}
}
