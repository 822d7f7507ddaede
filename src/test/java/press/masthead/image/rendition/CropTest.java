package press.masthead.image.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

    @Property
    void staysInsideAndHoldsTheFocus(
            @ForAll @IntRange(min = 1, max = 30_000) int width,
            @ForAll @IntRange(min = 1, max = 30_000) int height,
            @ForAll @IntRange(min = 1, max = 32) int ratioWidth,
            @ForAll @IntRange(min = 1, max = 32) int ratioHeight,
            @ForAll @DoubleRange(min = 0, max = 1) double x,
            @ForAll @DoubleRange(min = 0, max = 1) double y) {
        Crop crop = Crop.of(new PixelSize(width, height), new AspectRatio(ratioWidth, ratioHeight), new Focus(x, y));

        assertThat(crop.x()).isBetween(0, width - crop.width());
        assertThat(crop.y()).isBetween(0, height - crop.height());
        assertThat(x * width).isBetween(crop.x() - 1.0, crop.x() + crop.width() + 1.0);
        assertThat(y * height).isBetween(crop.y() - 1.0, crop.y() + crop.height() + 1.0);
        assertThat(crop.width() == width || crop.height() == height)
                .as("as large as can be")
                .isTrue();
    }

    @Property
    void keepsToRatio(
            @ForAll @IntRange(min = 1000, max = 30_000) int width,
            @ForAll @IntRange(min = 1000, max = 30_000) int height,
            @ForAll @IntRange(min = 1, max = 16) int ratioWidth,
            @ForAll @IntRange(min = 1, max = 16) int ratioHeight) {
        AspectRatio ratio = new AspectRatio(ratioWidth, ratioHeight);
        Crop crop = Crop.of(new PixelSize(width, height), ratio, Focus.CENTRE);

        assertThat(crop.height() * ratio.value()).isCloseTo(crop.width(), within(Math.max(1, ratio.value())));
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, 640,  640, 360",
        "4000, 3000, 4096, 4000, 2250",
        "500,  500,  640,  500, 281",
        "100,  4000, 640,  100, 56",
        "1,    1,    640,  1,   1"
    })
    void isNeverEnlarged(int width, int height, int wanted, int shownWidth, int shownHeight) {
        RenditionSize size = new RenditionSize("16x9", wanted, AspectRatio.parse("16:9"));

        assertThat(size.of(new PixelSize(width, height))).isEqualTo(new PixelSize(shownWidth, shownHeight));
    }
}
