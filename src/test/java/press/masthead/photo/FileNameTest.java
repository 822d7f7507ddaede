package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.image.ImageFormat;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "a.jpg, a.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\a b.jpg, a b.jpg",
        "'a\u202egpj.exe', agpj.exe",
        "'  x\u0000y\n.jpg ', xy.jpg",
        "..,",
        "a/,",
        "'',",
        "Мир и война.jpg, Мир и война.jpg"
    })
    void cleans(String sent, @Nullable String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void shortens() {
        assertThat(FileName.clean("x".repeat(300) + ".jpg")).hasSize(200).endsWith("x.jpg");
        assertThat(FileName.clean("\uD83D\uDCF7".repeat(300))).isEqualTo("\uD83D\uDCF7".repeat(200));
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, 'attachment; filename=\"a.jpg\"; filename*=UTF-8''''a.jpg'",
        "a.JPEG, 'attachment; filename=\"a.JPEG\"; filename*=UTF-8''''a.JPEG'",
        "a.html, 'attachment; filename=\"a.html.jpg\"; filename*=UTF-8''''a.html.jpg'",
        "'Мир \"1\"', 'attachment; filename=\"___ _1_.jpg\"; filename*=UTF-8''''%D0%9C%D0%B8%D1%80%20%221%22.jpg'",
        ", 'attachment; filename=\"photo.jpg\"; filename*=UTF-8''''photo.jpg'"
    })
    void names(@Nullable String name, String header) {
        assertThat(FileName.attachment(file(name))).isEqualTo(header);
    }

    @Property
    void isAlwaysOneHeader(@ForAll String sent) {
        assertThat(FileName.attachment(file(FileName.clean(sent))))
                .matches("attachment; filename=\"[A-Za-z0-9 ._()-]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
    }

    private static PhotoFile file(@Nullable String name) {
        return new PhotoFile("", ImageFormat.jpeg, 1, 1, 1, name, null, null);
    }
}
