package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class PhotoRightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"allow": [{"from": "2020-02-01T00:00:00Z", "until": "2020-01-01T00:00:00Z"}, {}, null]} | /rights/allow/0/until too-small, /rights/allow/1 required, /rights/allow/2 required
            {"deny": [{"from": "2020-02-01T00:00:00Z", "until": "2020-02-01T00:00:00Z"}, {"reason": "x"}]} | /rights/deny/0/until too-small, /rights/deny/1 required
            {"countries": ["US", "XX", "XK"], "excludedCountries": ["DE", "US", "QQ", "us"]} | /rights/countries/1 unknown-value, /rights/excludedCountries/1 not-allowed, /rights/excludedCountries/2 unknown-value, /rights/excludedCountries/3 malformed
            {"maxUses": 0, "uses": 3} | /rights/maxUses too-small, /rights/uses unknown-field
            {"validFrom": "2020-02-01T00:00:00Z", "expiresAt": "2020-01-01T00:00:00Z"} | /rights/expiresAt too-small
            {"expiresAt": "2020-01-01T00:00:00Z", "allow": [{"from": "2020-01-01T00:00:00Z"}]} | /rights/expiresAt too-small
            {"validFrom": "2020-03-01T00:00:00Z", "allow": [{"until": "2020-03-01T00:00:00Z"}]} | /rights/validFrom too-large
            {"validFrom": "soon", "maxUses": "many"} | /rights/validFrom malformed, /rights/maxUses wrong-type
            """)
    void namesEverySlip(String rights, String faults) {
        String photo = "{\"url\": \"https://media.example/a.jpg\", \"rights\": %s}".formatted(rights);
        ProblemAnswer.invalid(Editorial.PHOTOS.post(photo)).hasFaults(faults.split(", "));
    }

    @Test
    void keepsAllThatWasSaid() {
        Map<String, Object> rights = Map.of(
                "validFrom",
                "2020-01-01T00:00:00Z",
                "expiresAt",
                "2030-01-01T00:00:00Z",
                "allow",
                List.of(Map.of("from", "2020-01-01T00:00:00Z")),
                "deny",
                List.of(Map.of("until", "2020-02-01T00:00:00Z", "reason", "Sold")),
                "excludedCountries",
                List.of("RU"),
                "maxUses",
                3,
                "restrictions",
                "Not for ads",
                "note",
                "Ask Jane");
        Item photo = Editorial.PHOTOS.create(Newsroom.with(Newsroom.photoFields(Newsroom.credit()), "rights", rights));
        assertThat(photo.again().json().getMap("rights"))
                .containsAllEntriesOf(Map.of("maxUses", 3, "restrictionsAcknowledged", false, "note", "Ask Jane"));
        assertThat(photo.again().json().getString("rights.deny[0].reason")).isEqualTo("Sold");
    }

    @Test
    void asksToReadOtherRestrictions() {
        Item photo = Editorial.PHOTOS.create(Newsroom.with(
                Newsroom.photoFields(Newsroom.credit()),
                "rights",
                Map.of("restrictions", "Not for ads", "restrictionsAcknowledged", true)));
        ProblemAnswer.invalid(photo.type()
                        .patch(photo.id(), photo.etag(), Map.of("rights", Map.of("restrictions", "Not for covers"))))
                .hasFaults("/rights/restrictionsAcknowledged not-allowed");
        photo.patch(Map.of("rights", Map.of("restrictions", "Not for covers", "restrictionsAcknowledged", false)))
                .patch(Map.of("rights", Map.of("restrictionsAcknowledged", true)));
    }

    @Test
    void findsWhatCanNotBePublished() {
        Item credit = Newsroom.credit();
        Item ready = Newsroom.photo(credit);
        Item mute = Editorial.PHOTOS.create(Map.of("url", "https://media.example/b.jpg", "credit", credit.id()));
        Item bare = Editorial.PHOTOS.create(Map.of("url", "https://media.example/c.jpg"));
        assertThat(ids("?limit=100&altText=false&credit=" + credit.id())).containsExactly(mute.id());
        assertThat(ids("?limit=100&altText=true&credit=" + credit.id())).containsExactly(ready.id());
        assertThat(ids("?credited=false&limit=5")).contains(bare.id()).doesNotContain(ready.id(), mute.id());
        assertThat(ids("?credited=true&limit=5"))
                .contains(ready.id(), mute.id())
                .doesNotContain(bare.id());
    }

    private static List<String> ids(String query) {
        return Http.admin().get("/v1/editorial/photos" + query).path("data.id");
    }
}
