package press.masthead.campaign.selection;

import java.util.List;
import java.util.Map;

/**
 * Those who look at the same page in the same country, and of whom else no more is known than what many have in common.
 *
 * @param page of nobody in particular among them
 * @param turn which of the times between two turns of the campaigns it is
 */
record Crowd(PageContext page, int turn) {

    /** The one that the reader of this page is in. */
    static Crowd around(PageContext page, int turn) {
        return new Crowd(page.readBy(common(page.reader())), turn);
    }

    private static Reader common(Reader reader) {
        return new Reader(
                null,
                reader.country(),
                null,
                reader.device(),
                reader.signedIn(),
                reader.supporter(),
                null,
                null,
                List.of(),
                Map.of(),
                Map.of());
    }
}
