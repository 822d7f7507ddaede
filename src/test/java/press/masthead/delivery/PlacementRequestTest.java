package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.Device;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.selection.Reader;
import press.masthead.campaign.selection.ViewedArticles;
import press.masthead.problem.Fault;
import press.masthead.problem.ProblemException;

class PlacementRequestTest {

    @Test
    void readsEverythingThatIsTold() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        Map.ofEntries(
                        Map.entry("article", "an-article"),
                        Map.entry("section", "world"),
                        Map.entry("tag", "syria,russia"),
                        Map.entry("country", "us"),
                        Map.entry("currency", "eur"),
                        Map.entry("locale", "en"),
                        Map.entry("visitor", "8f14e45f"),
                        Map.entry("views", "3"),
                        Map.entry("supporter", "lapsed"),
                        Map.entry("seen", "a@2024-07-01T08:30:00Z"),
                        Map.entry("closed", "b@2024-07-01T08:30:00Z"),
                        Map.entry("device", "app"),
                        Map.entry("signedIn", "true"),
                        Map.entry("contributed", "2024-06-30"),
                        Map.entry("viewed", "2024-07-01:3,2024-07-01:2:syria.russia"),
                        Map.entry("force", "undesirable:control: the first, or: not"),
                        Map.entry("preview", "ad-free:b"),
                        Map.entry("explain", "true"))
                .forEach(sent::putSingle);
        Instant time = Instant.parse("2024-07-01T08:30:00Z");

        assertThat(PlacementRequest.read(sent))
                .isEqualTo(new PlacementRequest(
                        new PageKey("an-article", "en", "world", List.of("syria", "russia")),
                        new Reader(
                                "8f14e45f",
                                "US",
                                "EUR",
                                Device.app,
                                true,
                                SupporterStatus.lapsed,
                                LocalDate.parse("2024-06-30"),
                                3,
                                List.of(
                                        new ViewedArticles(LocalDate.parse("2024-07-01"), 3, Set.of()),
                                        new ViewedArticles(
                                                LocalDate.parse("2024-07-01"), 2, Set.of("syria", "russia"))),
                                Map.of("a", List.of(time)),
                                Map.of("b", time)),
                        new NamedVariant("undesirable", "control: the first, or: not"),
                        new NamedVariant("ad-free", "b"),
                        true,
                        true));
    }

    @ParameterizedTest
    @CsvSource({"us, US", "US, US", "USA,", "QQ,", "any &thing=<script>,"})
    void takesACountryThatThereIsNotForNone(String told, @Nullable String country) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("country", told);

        assertThat(PlacementRequest.read(sent).reader().country()).isEqualTo(country);
    }

    @Test
    void takesAnEmptyValueForNone() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        PlacementParameters.ALL.stream().forEach(parameter -> sent.putSingle(parameter.name(), ""));

        assertThat(PlacementRequest.read(sent)).isEqualTo(PlacementRequest.read(new MultivaluedHashMap<>()));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("contry", "US");
        sent.putSingle("divice", "");
        sent.putSingle("views", "many");
        sent.putSingle("supporter", "gold");
        sent.putSingle("seen", "undesirable");
        sent.putSingle("closed", "a@2024-07-01T08:30:00Z,b@never");
        sent.putSingle("viewed", "2024-07-01:3,2024-13-01:3,2024-07-01:-3,2024-07-01,2024-07-01:1:a:b");
        sent.putSingle("force", "undesirable");
        sent.putSingle("explain", "yes");
        sent.put("visitor", List.of("a", "b"));

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> PlacementRequest.read(sent));

        assertThat(refused.faults())
                .extracting(Fault::parameter, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("contry", "unknown-parameter"),
                        tuple("divice", "unknown-parameter"),
                        tuple("views", "malformed"),
                        tuple("supporter", "unknown-value"),
                        tuple("seen", "malformed"),
                        tuple("closed", "malformed"),
                        tuple("viewed", "malformed"),
                        tuple("viewed", "malformed"),
                        tuple("viewed", "malformed"),
                        tuple("viewed", "malformed"),
                        tuple("force", "malformed"),
                        tuple("explain", "malformed"),
                        tuple("visitor", "not-allowed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undesirable                     | malformed   | {campaign}:{variant}, such as undesirable:control, and not undesirable.
            undesirable:control,ad-free:b   | malformed   | {campaign}:{variant}, such as undesirable:control, and not undesirable:control,ad-free:b.
            undesirable:control&ad-free:b   | not-allowed | force stands more than once; it has one value, such as undesirable:control.
            """)
    void forcesOneVariant(String sent, String code, String detail) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.put("force", List.of(sent.split("&", -1)));

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> PlacementRequest.read(parameters));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.detail()).endsWith(detail);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "article, x, false",
        "section, x, false",
        "tag, x, false",
        "country, US, false",
        "currency, USD, false",
        "locale, en, false",
        "explain, false, false",
        "visitor, x, true",
        "views, 3, true",
        "supporter, once, true",
        "seen, a@2024-07-01T08:30:00Z, true",
        "closed, a@2024-07-01T08:30:00Z, true",
        "device, app, false",
        "force, a:b, false",
        "signedIn, false, true",
        "contributed, 2024-07-01, true",
        "viewed, 2024-07-01:3, true",
        "visitor, '', false"
    })
    void isPersonalOnceAReaderIsTold(String parameter, String value, boolean personal) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle(parameter, value);

        assertThat(PlacementRequest.read(sent).personal()).isEqualTo(personal);
    }
}
