package press.masthead.image.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import press.masthead.image.ImageFormat;

/**
 * Makes renditions: upright, in sRGB, cut around the focal point, never enlarged, and marked with whose they are. Nothing else that
 * the original says of itself gets into them.
 */
public final class RenditionMaker {

    private RenditionMaker() {}

    /** The bytes of a rendition of this file, whose format is known. */
    public static byte[] make(Path original, ImageFormat format, RenditionRecipe recipe) throws IOException {
        BufferedImage picture = picture(original, format, recipe);
        byte[] bytes = Encoder.write(picture, recipe.format(), recipe.quality());
        return switch (recipe.format()) {
            case jpg -> MarkedJpeg.of(bytes, recipe.credit());
            case webp ->
                MarkedWebp.of(
                        bytes,
                        new PixelSize(picture.getWidth(), picture.getHeight()),
                        picture.getColorModel().hasAlpha(),
                        recipe.credit());
        };
    }

    private static BufferedImage picture(Path original, ImageFormat format, RenditionRecipe recipe) throws IOException {
        try (PictureFile file = new PictureFile(original, format)) {
            Crop part = Crop.of(file.size(), recipe.size().ratio(), recipe.focus());
            return file.read(part, recipe.size().of(file.size()));
        }
    }
}
