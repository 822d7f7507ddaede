package press.masthead.delivery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.CodeList;
import press.masthead.campaign.Device;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.selection.Reader;
import press.masthead.json.Locales;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;

/**
 * One page view, as a frontend tells of it.
 *
 * @param force a live variant that is to be shown whatever its rules say
 * @param preview the same, of any campaign
 * @param explain whether to tell why each campaign was chosen or not
 * @param personal whether the answer is for this reader alone
 */
record PlacementRequest(
        PageKey page,
        Reader reader,
        @Nullable NamedVariant force,
        @Nullable NamedVariant preview,
        boolean explain,
        boolean personal) {

    private static final List<String> PERSONAL =
            List.of("visitor", "signedIn", "supporter", "contributed", "views", "viewed", "seen", "closed");

    private static final Set<String> NAMES =
            PlacementParameters.ALL.stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_VIEWS = 999_999_999;

    /** @throws press.masthead.problem.ProblemException that names every fault of the parameters */
    static PlacementRequest read(Map<String, List<String>> sent) {
        Faults faults = new Faults();
        Arguments arguments = PlacementParameters.ALL.read(withoutEmpty(sent), faults);
        PageKey page = new PageKey(
                text(arguments, "article"),
                arguments.text("locale").flatMap(Locales::read).orElse(null),
                text(arguments, "section"),
                arguments.list("tag"));
        PlacementRequest request = new PlacementRequest(
                page,
                reader(arguments, faults),
                NamedVariant.read("force", text(arguments, "force"), faults),
                NamedVariant.read("preview", text(arguments, "preview"), faults),
                arguments.flag("explain"),
                isPersonal(arguments));
        faults.throwIfAny();
        return request;
    }

    /** Whether it tells what only editors may know. */
    boolean isEditorial() {
        return explain || preview != null;
    }

    private static boolean isPersonal(Arguments arguments) {
        for (String name : PERSONAL) {
            if (arguments.has(name)) {
                return true;
            }
        }
        return false;
    }

    private static Reader reader(Arguments arguments, Faults faults) {
        return new Reader(
                text(arguments, "visitor"),
                CodeList.COUNTRIES.known(text(arguments, "country")),
                text(arguments, "currency"),
                arguments.text("device").map(Device::valueOf).orElse(null),
                arguments.has("signedIn") ? arguments.flag("signedIn") : null,
                arguments.text("supporter").map(SupporterStatus::valueOf).orElse(null),
                arguments
                        .time("contributed")
                        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
                        .orElse(null),
                arguments.has("views") ? arguments.integer("views", 0, MOST_VIEWS, 0) : null,
                ViewedParameter.read("viewed", arguments.list("viewed"), faults),
                ReaderMemoryParameter.read("seen", arguments.list("seen"), faults),
                ReaderMemoryParameter.readLast("closed", arguments.list("closed"), faults));
    }

    /** A frontend that knows nothing of a reader writes {@code country=}, and means what leaving it out means. */
    private static Map<String, List<String>> withoutEmpty(Map<String, List<String>> sent) {
        for (Map.Entry<String, List<String>> parameter : sent.entrySet()) {
            if (saysNothing(parameter)) {
                Map<String, List<String>> told = new HashMap<>(sent);
                told.entrySet().removeIf(PlacementRequest::saysNothing);
                return told;
            }
        }
        return sent;
    }

    private static boolean saysNothing(Map.Entry<String, List<String>> parameter) {
        for (String value : parameter.getValue()) {
            if (value != null && !value.isBlank()) {
                return false;
            }
        }
        return NAMES.contains(parameter.getKey());
    }

    private static @Nullable String text(Arguments arguments, String name) {
        return arguments.text(name).orElse(null);
    }
}
