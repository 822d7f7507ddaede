package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.PictureFile;
import press.masthead.support.Uploads;
import press.masthead.support.XmpBlock;

@QuarkusTest
class CreditNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jane Doe / AP     | Jane Doe | AP
            JANE DOE/AP       | Jane Doe | AP
            Jane Doe via AP   | Jane Doe | AP
            Jane Doe, AP      | Jane Doe | AP
            Jane Doerr / AP   | Jane Doe | Jane Doerr / AP
            AP / Jane Doe     | Jane Doe | AP / Jane Doe
            Jane Doe          | Jane Doe | Jane Doe
            Jane Doe /        | Jane Doe | Jane Doe /
            Jane Doe / AP     | -        | Jane Doe / AP
            """)
    void knowsTheAgencyBehindTheCreator(String line, String creator, String agency) {
        assertThat(CreditNames.withoutCreator(line, creator)).isEqualTo(agency);
    }

    @Test
    void namesTheCreatorOnce() {
        String agency = "Agency " + Newsroom.word();
        Item photo = upload("Jane Doe / " + agency);
        assertThat(photo.json().getString("suggestedCredit")).isEqualTo("Jane Doe / " + agency);
        Item credited = Item.of(Editorial.PHOTOS, Uploads.accept(photo), 200);
        assertThat(credited.json().getString("credit.name")).isEqualTo(agency);
        assertThat(credited.json().getString("creditLine")).isEqualTo("Jane Doe / " + agency);
        Item credit = Item.of(
                Editorial.PHOTO_CREDITS,
                Editorial.PHOTO_CREDITS.get(credited.json().getString("credit.id")),
                200);
        assertThat(credit.json().getString("kind")).isEqualTo("agency");

        Item next = upload("jane doe/" + agency);
        assertThat(next.json().getString("credit.id")).isEqualTo(credit.id());
    }

    private static Item upload(String creditLine) {
        return Uploads.photo(PictureFile.jpeg()
                .xmp(new XmpBlock().text("photoshop:Credit", creditLine).list("dc:creator", "Jane Doe")));
    }
}
