package press.masthead.campaign.selection;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** Of what tells crowds apart, and takes no time. */
    @Override
    public int hashCode() {
        Reader reader = page.reader();
        int hash = page.article() == null
                ? page.sections().hashCode()
                : page.article().hashCode();
        hash = 31 * hash + Objects.hashCode(page.locale());
        hash = 31 * hash + Objects.hashCode(reader.country());
        hash = 31 * hash + Objects.hashCode(reader.device());
        hash = 31 * hash + Objects.hashCode(reader.supporter());
        return 31 * hash + turn;
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
