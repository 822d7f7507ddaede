package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.photo.CreditKind;
import press.masthead.photo.DigitalSourceType;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Search engines read who made a photo, whose it is and how it may be used. */
@QuarkusTest
class ImageObjectTest {

    @Test
    void saysEverythingInTheWordsOfSchemaOrg() {
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of(
                "name",
                "Agency " + Newsroom.word(),
                "kind",
                "agency",
                "usageTerms",
                "Ask first",
                "acquireLicensePage",
                "https://agency.example/buy",
                "license",
                Map.of("name", "Agency licence", "url", "https://agency.example/licence")));
        Map<String, Object> fields = Newsroom.with(
                Newsroom.photoFields(credit),
                "creator",
                "Jane Doe",
                "caption",
                "Two people",
                "copyrightNotice",
                "(c) Agency",
                "takenAt",
                "2017-11-20T18:00:00Z",
                "location",
                "Sochi, Russia",
                "digitalSourceType",
                "compositeWithTrainedAlgorithmicMedia",
                "width",
                1360,
                "height",
                765);
        Map<String, Object> photo = shown(fields);
        assertThat(photo)
                .containsEntry("generated", true)
                .containsEntry("usageTerms", "Ask first")
                .containsEntry("acquireLicensePage", "https://agency.example/buy");
        assertThat(photo.get("jsonLd"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("@context", "https://schema.org"),
                        Map.entry("@type", "ImageObject"),
                        Map.entry("contentUrl", fields.get("url")),
                        Map.entry("creator", Map.of("@type", "Person", "name", "Jane Doe")),
                        Map.entry("creditText", "Jane Doe / " + credit.json().getString("name")),
                        Map.entry("copyrightNotice", "(c) Agency"),
                        Map.entry("license", "https://agency.example/licence"),
                        Map.entry("acquireLicensePage", "https://agency.example/buy"),
                        Map.entry("caption", "Two people"),
                        Map.entry("dateCreated", "2017-11-20T18:00:00Z"),
                        Map.entry("contentLocation", Map.of("@type", "Place", "name", "Sochi, Russia")),
                        Map.entry(
                                "digitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"),
                        Map.entry("width", 1360),
                        Map.entry("height", 765)));
    }

    @ParameterizedTest
    @CsvSource({"photographer, Person", "agency, Organization", "handout, Organization", "archive, Organization"})
    void namesWhomItIsCreditedToWhereNobodyElseIsKnown(CreditKind kind, String type) {
        Item credit = Editorial.PHOTO_CREDITS.create(
                Map.of("name", "Credit " + Newsroom.word(), "kind", kind.name(), "url", "https://credit.example"));
        assertThat(shown(Newsroom.photoFields(credit)).get("jsonLd"))
                .extracting("creator")
                .isEqualTo(Map.of(
                        "@type", type, "name", credit.json().getString("name"), "url", "https://credit.example"));
    }

    @Test
    void hasNoMakerInThePublicDomain() {
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of("name", Newsroom.word(), "kind", "publicDomain"));
        assertThat(String.valueOf(shown(Newsroom.photoFields(credit)).get("jsonLd")))
                .contains("creditText")
                .doesNotContain("creator");
    }

    @Test
    void prefersTermsOfThePhoto() {
        Map<String, Object> photo = shown(Newsroom.with(
                Newsroom.photoFields(Editorial.PHOTO_CREDITS.create(Map.of(
                        "name", Newsroom.word(), "usageTerms", "Theirs", "acquireLicensePage", "https://a.example"))),
                "usageTerms",
                "Ours",
                "acquireLicensePage",
                "https://b.example"));
        assertThat(photo)
                .containsEntry("usageTerms", "Ours")
                .containsEntry("acquireLicensePage", "https://b.example")
                .containsEntry("generated", false);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatMachinesMade(DigitalSourceType type) {
        assertThat(type.isGenerated()).isEqualTo(type.name().matches("(?i).*algorithmicMedia|compositeSynthetic"));
        assertThat(type.uri()).isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/" + type);
    }

    private static Map<String, Object> shown(Map<String, Object> fields) {
        Item photo = Editorial.PHOTOS.create(fields);
        Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        assertThat(photo.published().<Map<String, Object>>path("")).doesNotContainKey("jsonLd");
        return Http.anonymous()
                .get("/v1/photos/" + photo.id() + "?include=jsonLd")
                .path("");
    }
}
