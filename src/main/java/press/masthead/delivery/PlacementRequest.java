package press.masthead.delivery;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.selection.Reader;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;

/**
 * One page view, as a frontend tells of it.
 *
 * @param article by id or slug; null for a page that is no article
 * @param section by id or slug
 * @param tags by id or slug
 * @param explain whether to tell why each campaign was chosen or not
 * @param personal whether the answer is for this reader alone
 */
record PlacementRequest(
        @Nullable String article,
        @Nullable String section,
        List<String> tags,
        Reader reader,
        boolean explain,
        boolean personal) {

    private static final List<String> PERSONAL = List.of("visitor", "views", "supporter", "seen", "closed");

    private static final int MOST_VIEWS = 999_999_999;

    /** @throws press.masthead.problem.ProblemException that names every fault of the parameters */
    static PlacementRequest read(MultivaluedMap<String, String> sent) {
        Faults faults = new Faults();
        Arguments arguments = PlacementParameters.ALL.read(withoutEmpty(sent), faults);
        Reader reader = new Reader(
                text(arguments, "visitor"),
                text(arguments, "country"),
                text(arguments, "currency"),
                text(arguments, "locale"),
                arguments.integer("views", 0, MOST_VIEWS, 0),
                arguments.text("supporter").map(SupporterStatus::valueOf).orElse(null),
                ReaderMemoryParameter.read("seen", arguments.list("seen"), faults),
                ReaderMemoryParameter.readLast("closed", arguments.list("closed"), faults));
        boolean explain = arguments.flag("explain");
        PlacementRequest request = new PlacementRequest(
                text(arguments, "article"),
                text(arguments, "section"),
                arguments.list("tag"),
                reader,
                explain,
                explain || PERSONAL.stream().anyMatch(arguments::has));
        faults.throwIfAny();
        return request;
    }

    /** A frontend that knows nothing of a reader writes {@code country=}, and means what leaving it out means. */
    private static MultivaluedMap<String, String> withoutEmpty(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> told = new MultivaluedHashMap<>();
        told.putAll(sent);
        PlacementParameters.ALL.stream()
                .map(Parameter::name)
                .filter(name -> sent.containsKey(name)
                        && sent.get(name).stream().allMatch(value -> value == null || value.isBlank()))
                .forEach(told::remove);
        return told;
    }

    private static @Nullable String text(Arguments arguments, String name) {
        return arguments.text(name).orElse(null);
    }
}
