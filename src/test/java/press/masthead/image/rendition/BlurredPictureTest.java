package press.masthead.image.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.image.ImageFormat;
import press.masthead.support.Quadrants;

class BlurredPictureTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes the folder
    Path folder;

    @Test
    void isOfTheColourThatThereIsMostOf() throws IOException {
        BufferedImage picture = Quadrants.picture(640, 480);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0x336699));
        graphics.fillRect(0, 0, 500, 480);
        graphics.dispose();

        assertThat(of(picture).color()).isEqualTo("#336699");
    }

    @Test
    void isAsWideOrHighAsThePicture() throws IOException {
        // The first character tells how many parts there are along and across: 4 x 3, and 3 x 4.
        assertThat(of(Quadrants.picture(640, 480)).blurhash()).startsWith("L").hasSize(28);
        assertThat(of(Quadrants.picture(480, 640)).blurhash()).startsWith("T").hasSize(28);
    }

    @Test
    void isThereForTheSmallestPicture() throws IOException {
        assertThat(of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).color())
                .isEqualTo("#000000");
    }

    private BlurredPicture of(BufferedImage picture) throws IOException {
        return BlurredPicture.of(
                Files.write(folder.resolve("a.png"), Quadrants.bytes(picture, "png")), ImageFormat.png);
    }
}
