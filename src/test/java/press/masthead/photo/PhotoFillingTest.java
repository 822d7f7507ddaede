package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.ExifBlock;
import press.masthead.support.IimBlock;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.PictureFile;
import press.masthead.support.Uploads;
import press.masthead.support.XmpBlock;

@QuarkusTest
class PhotoFillingTest {

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String word = Newsroom.word();

    @Test
    void fillsWhatTheEditorLeftOut() {
        Item photo = Uploads.photo(
                PictureFile.jpeg()
                        .exif(new ExifBlock().text(0x010E, "Caption of EXIF"))
                        .iim(IimBlock.utf8().add(105, "Headline of IIM").add(115, "TASS"))
                        .xmp(new XmpBlock()
                                .list("dc:creator", "Mikhail Metzel")
                                .text("photoshop:Source", "Sputnik")
                                .languages("Iptc4xmpCore:AltTextAccessibility", "x-default", "Two\nmen")
                                .text("xmpRights:WebStatement", "http://kremlin.example/licence")
                                .text("photoshop:DateCreated", "2017-11-20")
                                .text("Iptc4xmpExt:DigitalSourceType", VOCABULARY + "minorHumanEdits")
                                .list("Iptc4xmpExt:PersonInImage", "Vladimir Putin", "Bashar\nAssad")),
                Map.of("creator", "Alexei Druzhinin", "location", "Sochi"));
        assertThat(photo.json().getMap(""))
                .containsAllEntriesOf(Map.of(
                        "creator", "Alexei Druzhinin",
                        "location", "Sochi",
                        "caption", "Caption of EXIF",
                        "headline", "Headline of IIM",
                        "source", "Sputnik",
                        "altText", "Two\nmen",
                        "takenAt", "2017-11-20T00:00:00Z",
                        "digitalSourceType", "humanEdits",
                        "personsShown", List.of("Vladimir Putin", "Bashar Assad")));
        assertThat(photo.json().getString("license.name")).isNull();
        assertThat(photo.json().getString("license.url")).isEqualTo("https://kremlin.example/licence");
        assertThat(photo.json().<String, String>getMap("filledFrom"))
                .isEqualTo(Map.of(
                        "caption", "exif",
                        "headline", "iim",
                        "source", "xmp",
                        "altText", "xmp",
                        "license.url", "xmp",
                        "takenAt", "xmp",
                        "digitalSourceType", "xmp",
                        "personsShown", "xmp"));
        assertThat(photo.again().json().getMap("")).isEqualTo(photo.json().getMap(""));
    }

    @Test
    void forgetsTheSourceOfWhatAnEditorChanges() {
        Item photo = Uploads.photo(PictureFile.jpeg()
                .xmp(new XmpBlock()
                        .text("photoshop:Headline", "Talks")
                        .text("photoshop:Source", "TASS")
                        .text("xmpRights:WebStatement", "https://kremlin.example/licence")));
        Item changed = photo.patch(Map.of("headline", "Other talks", "license", Map.of("name", "CC BY")));
        assertThat(changed.json().<String, String>getMap("filledFrom"))
                .isEqualTo(Map.of("source", "xmp", "license.url", "xmp"));
        Item replaced = Item.of(
                Editorial.PHOTOS, Editorial.PHOTOS.put(photo.id(), changed.etag(), Map.of("source", "TASS")), 200);
        assertThat(replaced.json().<String, String>getMap("filledFrom")).isEqualTo(Map.of("source", "xmp"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kremlin.example/a, https://kremlin.example/a",
        "HTTP://kremlin.example, https://kremlin.example",
        "www.freefoto.com, https://www.freefoto.com",
        "http://kremlin.example:8080/a,",
        "javascript:alert(1),",
        "ftp://kremlin.example,",
        "ask us,",
        "https://user@kremlin.example,"
    })
    void takesAddressesToWhichReadersCanBeLed(String ofFile, String taken) {
        Item photo = Uploads.photo(PictureFile.jpeg()
                .xmp(new XmpBlock()
                        .raw("<plus:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'><plus:LicensorURL>" + ofFile
                                + "</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>")));
        assertThat(photo.json().getString("acquireLicensePage")).isEqualTo(taken);
    }

    @Test
    void cutsWhatIsTooLongAfterAWholeCharacter() {
        Item photo = Uploads.photo(PictureFile.jpeg()
                .xmp(new XmpBlock().text("photoshop:Source", "a".repeat(199) + "👩‍🚀")));
        assertThat(photo.json().getString("source")).isEqualTo("a".repeat(199));
    }

    @Test
    void creditsThePhotoCreditOfThatName() {
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of("name", "Kremlin  Press Service " + word));
        Item photo =
                Uploads.photo(PictureFile.jpeg().iim(IimBlock.utf8().add(110, "KREMLIN\u00a0press service  " + word)));
        assertThat(photo.json().getString("credit.id")).isEqualTo(credit.id());
        assertThat(photo.json().getString("suggestedCredit")).isNull();
        assertThat(photo.json().getString("filledFrom.credit")).isEqualTo("iim");
    }

    @Test
    void creditsWhatTookThePlaceOfThatName() {
        Item survivor = Editorial.PHOTO_CREDITS.create(Map.of("name", "Kremlin " + word));
        Item merged = Editorial.PHOTO_CREDITS.create(Map.of("name", "The Kremlin " + word));
        assertThat(merged.act("merge", Map.of("into", survivor.id())).statusCode())
                .isEqualTo(200);
        assertThat(crediting("The Kremlin " + word).json().getString("credit.id"))
                .isEqualTo(survivor.id());
    }

    @Test
    void suggestsACreditThatWasPutAway() {
        Item archived = Editorial.PHOTO_CREDITS.create(Map.of("name", "Kremlin " + word));
        assertThat(archived.delete().statusCode()).isEqualTo(204);
        assertThat(crediting("Kremlin " + word).json().getString("suggestedCredit"))
                .isEqualTo("Kremlin " + word);
    }

    @Test
    void makesTheSuggestedCreditWhenItIsAccepted() {
        Item photo = crediting("Agency " + word);
        assertThat(photo.json().getString("credit")).isNull();
        assertThat(photo.json().getString("suggestedCredit")).isEqualTo("Agency " + word);
        Item accepted = Item.of(photo.type(), Uploads.accept(photo), 200);
        assertThat(accepted.json().getString("credit.name")).isEqualTo("Agency " + word);
        assertThat(accepted.json().getString("suggestedCredit")).isNull();
        assertThat(accepted.etag()).isNotEqualTo(photo.etag());
        Response made = Editorial.PHOTO_CREDITS.get(accepted.json().getString("credit.id"));
        assertThat(made.jsonPath().getString("kind")).isEqualTo("agency");
        assertThat(Uploads.accept(accepted).statusCode()).isEqualTo(409);
        assertThat(Uploads.accept(photo).statusCode()).isEqualTo(412);
        assertThat(crediting("agency " + word).json().getString("credit.id"))
                .isEqualTo(accepted.json().getString("credit.id"));
    }

    @Test
    void takesTheCreditThatThereIsByNow() {
        Item photo = crediting("Ann " + word);
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of("name", "ann " + word));
        assertThat(Uploads.accept(photo).jsonPath().getString("credit.id")).isEqualTo(credit.id());
    }

    @Test
    void creditsAPhotographerWhoIsTheCreator() {
        Item photo = Uploads.photo(
                PictureFile.jpeg().iim(IimBlock.utf8().add(110, "Ann " + word).add(80, "Ann " + word)));
        Response accepted = Uploads.accept(photo);
        assertThat(Editorial.PHOTO_CREDITS
                        .get(accepted.jsonPath().getString("credit.id"))
                        .jsonPath()
                        .getString("kind"))
                .isEqualTo("photographer");
    }

    @Test
    void suggestsNothingOnceACreditIsSet() {
        Item credit = Newsroom.credit();
        Item photo = crediting("Agency " + word).patch(Map.of("credit", credit.id()));
        assertThat(photo.json().getString("suggestedCredit")).isNull();
        Item chosen = Uploads.photo(
                PictureFile.jpeg().iim(IimBlock.utf8().add(110, "Agency " + word)), Map.of("credit", credit.id()));
        assertThat(chosen.json().getString("suggestedCredit")).isNull();
        assertThat(chosen.json().<String, String>getMap("filledFrom")).isEmpty();
    }

    private static Item crediting(String name) {
        return Uploads.photo(PictureFile.jpeg().iim(IimBlock.utf8().add(110, name)));
    }
}
