package press.masthead.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.HostileFiles;
import press.masthead.support.Pictures;

class ImageCheckTest {

    private final ImageCheck check = new ImageCheck(new ImageLimits() {
        @Override
        public long maxPixels() {
            return 100_000_000;
        }

        @Override
        public int maxSide() {
            return 30_000;
        }
    });

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void takesPictures(ImageFormat format) throws IOException {
        CheckedImage image = check(Pictures.of(format.name(), 64, 48));
        assertThat(image.format()).isEqualTo(format);
        assertThat(image.width()).isEqualTo(format == ImageFormat.webp ? 1 : 64);
        assertThat(image.height()).isEqualTo(format == ImageFormat.webp ? 1 : 48);
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 48", "3, 64, 48", "5, 48, 64", "6, 48, 64", "8, 48, 64", "9, 64, 48"})
    void turnsWhatMustBeTurned(int orientation, int width, int height) throws IOException {
        assertThat(check(Pictures.jpegWithOrientation(orientation)))
                .isEqualTo(new CheckedImage(ImageFormat.jpeg, width, height));
    }

    @Test
    void takesPicturesThatCamerasAppend() throws IOException {
        byte[] first = Pictures.afterStart(Pictures.jpeg(), Pictures.segment(0xe2, Pictures.bytes("MPF\0 index")));
        check(Pictures.join(first, Pictures.of("jpeg", 8, 8), new byte[100], Pictures.of("jpeg", 8, 8), new byte[5]));
        byte[] cut = Pictures.join(first, Pictures.of("jpeg", 8, 8));
        assertThatThrownBy(() -> check(Arrays.copyOf(cut, cut.length - 10))).isInstanceOf(RefusedImageException.class);
        assertThatThrownBy(() -> check(Pictures.join(first, Pictures.bytes("PK\u0003\u0004"))))
                .isInstanceOf(RefusedImageException.class);
    }

    @Test
    void takesLargePictures() throws IOException {
        assertThat(check(Pictures.of("png", 9_000, 7_000)).width()).isEqualTo(9_000);
    }

    static Stream<HostileFiles.Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileFiles(HostileFiles.Hostile file) {
        assertThatThrownBy(() -> check(file.bytes()))
                .isInstanceOfSatisfying(
                        RefusedImageException.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(file.code()));
    }

    private CheckedImage check(byte[] bytes) throws IOException {
        return check.check(Files.write(folder.resolve("picture"), bytes));
    }
}
