package press.masthead.image.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.support.Quadrants.colorAt;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.image.ImageFormat;
import press.masthead.support.Quadrants;

class RenditionMakerTest {

    private static final int APP2 = 0xe2;
    private static final int HALF_OF_LINEAR = 55;
    private static final int HALF_OF_SRGB = 128;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes the folder
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, red, green, blue, yellow",
        "2, green, red, yellow, blue",
        "3, yellow, blue, green, red",
        "4, blue, yellow, red, green",
        "5, red, blue, green, yellow",
        "6, blue, red, yellow, green",
        "7, yellow, green, blue, red",
        "8, green, yellow, red, blue"
    })
    void turnsUpright(int orientation, String topLeft, String topRight, String bottomLeft, String bottomRight)
            throws IOException {
        byte[] jpeg = Quadrants.withExif(Quadrants.jpeg(400, 200), orientation);
        BufferedImage shown = shown(jpeg, ImageFormat.jpeg, null, Focus.CENTRE, RenditionFormat.jpg);

        assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? 320 : 200);
        assertThat(shown.getHeight()).isEqualTo(orientation < 5 ? 160 : 400);
        assertThat(corners(shown)).isEqualTo(String.join(" ", topLeft, topRight, bottomLeft, bottomRight));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0,   0.5, red red blue blue",
        "1, 1,   0.5, green green yellow yellow",
        "1, 0.5, 0.5, red green blue yellow",
        "3, 0,   0.5, yellow yellow green green",
        "6, 0.5, 0,   blue red blue red",
        "6, 0.5, 1,   yellow green yellow green",
        "8, 0.5, 0,   green yellow green yellow"
    })
    void cutsAroundFocalPoint(int orientation, double x, double y, String corners) throws IOException {
        byte[] jpeg = Quadrants.withExif(Quadrants.jpeg(800, 400), orientation);
        BufferedImage shown =
                shown(jpeg, ImageFormat.jpeg, AspectRatio.parse("1:1"), new Focus(x, y), RenditionFormat.webp);

        assertThat(shown.getWidth()).isEqualTo(320).isEqualTo(shown.getHeight());
        assertThat(corners(shown)).isEqualTo(corners);
    }

    @ParameterizedTest
    @CsvSource({"jpeg, jpg", "png, png", "gif, gif", "tiff, tiff"})
    void readsEveryFormatThatCanBeWrittenHere(ImageFormat format, String name) throws IOException {
        BufferedImage picture = Quadrants.picture(
                400, 200, format == ImageFormat.gif ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_INT_RGB);
        for (RenditionFormat shown : RenditionFormat.values()) {
            assertThat(corners(shown(Quadrants.bytes(picture, name), format, null, Focus.CENTRE, shown)))
                    .isEqualTo("red green blue yellow");
        }
    }

    @Test
    void readsWebp() throws IOException {
        byte[] webp = made(
                Quadrants.bytes(Quadrants.picture(400, 200), "png"),
                ImageFormat.png,
                null,
                Focus.CENTRE,
                RenditionFormat.webp);

        assertThat(corners(shown(webp, ImageFormat.webp, null, Focus.CENTRE, RenditionFormat.jpg)))
                .isEqualTo("red green blue yellow");
    }

    @ParameterizedTest
    @EnumSource(RenditionFormat.class)
    void showsWhatIsTransparentAsWhiteWhereItMust(RenditionFormat format) throws IOException {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        BufferedImage shown = shown(Quadrants.bytes(clear, "png"), ImageFormat.png, null, Focus.CENTRE, format);

        assertThat(shown.getColorModel().hasAlpha()).isEqualTo(format == RenditionFormat.webp);
        if (format == RenditionFormat.jpg) {
            assertThat(colorAt(shown, 0.5, 0.5)).isEqualTo("white");
        } else {
            assertThat(shown.getRGB(20, 20) >>> 24).isZero();
        }
    }

    @Test
    void convertsProfileOfJpegToSrgb() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] segment = ByteBuffer.allocate(14 + profile.length)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII))
                .put(profile)
                .array();
        byte[] jpeg = Quadrants.withSegment(Quadrants.bytes(grey(BufferedImage.TYPE_INT_RGB), "jpg"), APP2, segment);

        assertThat(red(shown(jpeg, ImageFormat.jpeg, null, Focus.CENTRE, RenditionFormat.jpg)))
                .isBetween(HALF_OF_SRGB - 4, HALF_OF_SRGB + 4);
    }

    @ParameterizedTest
    @CsvSource({"" + BufferedImage.TYPE_INT_RGB, "" + BufferedImage.TYPE_INT_ARGB})
    void convertsProfileOfPngToSrgb(int type) throws IOException {
        byte[] png = PngChunks.withProfile(
                Quadrants.bytes(grey(type), "png"),
                ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());

        assertThat(red(shown(png, ImageFormat.png, null, Focus.CENTRE, RenditionFormat.jpg)))
                .isBetween(HALF_OF_SRGB - 4, HALF_OF_SRGB + 4);
    }

    @ParameterizedTest
    @CsvSource({"" + BufferedImage.TYPE_BYTE_GRAY, "" + BufferedImage.TYPE_USHORT_GRAY})
    void leavesGreyAsItIs(int type) throws IOException {
        BufferedImage grey = new BufferedImage(400, 400, type);
        for (int i = 0; i < 400 * 400; i++) {
            grey.getRaster().setSample(i % 400, i / 400, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257);
        }
        assertThat(red(shown(Quadrants.bytes(grey, "png"), ImageFormat.png, null, Focus.CENTRE, RenditionFormat.jpg)))
                .isBetween(97, 103);
    }

    private static BufferedImage grey(int type) {
        BufferedImage grey = new BufferedImage(400, 400, type);
        for (int i = 0; i < 400 * 400; i++) {
            grey.setRGB(i % 400, i / 400, new Color(HALF_OF_LINEAR, HALF_OF_LINEAR, HALF_OF_LINEAR).getRGB());
        }
        return grey;
    }

    private static int red(BufferedImage picture) {
        return new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2)).getRed();
    }

    private static String corners(BufferedImage picture) {
        return String.join(
                " ",
                colorAt(picture, 0.2, 0.2),
                colorAt(picture, 0.8, 0.2),
                colorAt(picture, 0.2, 0.8),
                colorAt(picture, 0.8, 0.8));
    }

    private BufferedImage shown(
            byte[] file, ImageFormat format, @Nullable AspectRatio ratio, Focus focus, RenditionFormat as)
            throws IOException {
        byte[] made = made(file, format, ratio, focus, as);
        Path rendition = Files.write(folder.resolve("rendition"), made);
        try (PictureFile picture =
                new PictureFile(rendition, as == RenditionFormat.jpg ? ImageFormat.jpeg : ImageFormat.webp)) {
            return picture.read(Crop.of(picture.size(), null, Focus.CENTRE), picture.size());
        }
    }

    private byte[] made(byte[] file, ImageFormat format, @Nullable AspectRatio ratio, Focus focus, RenditionFormat as)
            throws IOException {
        Path original = Files.write(folder.resolve("original"), file);
        return RenditionMaker.make(
                original,
                format,
                new RenditionRecipe(new RenditionSize("w320", 320, ratio), as, 0.9, focus, EmbeddedCredit.NONE));
    }
}
