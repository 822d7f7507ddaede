package press.masthead.delivery;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.selection.Reader;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

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

    /** What can be told of a page view. */
    static final ParameterSet PARAMETERS = ParameterSet.of(
            Parameter.text(
                    "article",
                    "The article on the page, by id or slug. Its own section and tags count then. One that is not published counts as none.",
                    "after-surprise-assad-visit"),
            Parameter.text(
                    "section",
                    "The section of a page that is no article, by id or slug. The sections above it count too; an unknown one counts as none.",
                    "world"),
            Parameter.list(
                    "tag",
                    "The tags of a page that is no article, by id or slug; unknown ones are passed over.",
                    "syria"),
            Parameter.text(
                    "country",
                    "The reader's country (ISO 3166-1 alpha-2). Left out, empty or unknown: none that a campaign names.",
                    "US"),
            Parameter.text(
                    "currency",
                    "The currency in which the reader wants to pay (ISO 4217). Left out or not on offer: that of the country, else the newsroom's.",
                    "USD"),
            Parameter.text("locale", "The reader's language (BCP 47). It decides nothing yet.", "en"),
            Parameter.text(
                    "visitor",
                    "An opaque value that the frontend makes up for the reader, who keeps the same variant by it. It is not stored.",
                    "8f14e45f"),
            Parameter.integer("views", "How many articles the reader has viewed. Left out: 0.", "3"),
            Parameter.text("supporter", "What the reader has given so far. Left out: none.", "none")
                    .oneOf(Arrays.stream(SupporterStatus.values())
                            .map(Enum::name)
                            .toList()),
            Parameter.list(
                    "seen",
                    "When the reader saw which campaign: {campaign}@{time}, the campaign by slug or id. The last 100 at most.",
                    "undesirable@2024-07-01T08:30:00Z"),
            Parameter.list(
                    "closed",
                    "When the reader closed which campaign: {campaign}@{time}, the campaign by slug or id.",
                    "undesirable@2024-07-01T08:30:00Z"),
            Parameter.flag(
                    "explain", "Adds why each campaign was chosen or not. Needs an API key of the editorial surface."));

    private static final List<String> PERSONAL = List.of("visitor", "views", "supporter", "seen", "closed");

    private static final int MOST_VIEWS = 999_999_999;

    /** @throws press.masthead.problem.ProblemException that names every fault of the parameters */
    static PlacementRequest read(MultivaluedMap<String, String> sent) {
        Faults faults = new Faults();
        Arguments arguments = PARAMETERS.read(withoutEmpty(sent), faults);
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
        PARAMETERS.stream()
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
