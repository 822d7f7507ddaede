package press.masthead.image.rendition;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.io.IOException;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/**
 * Scales pictures of all colour spaces, and makes them sRGB. It scales first, as if the numbers were sRGB, so that only the
 * small picture has to be converted.
 */
final class Colors {

    private static final int RED = 0xff0000;
    private static final int GREEN = 0xff00;
    private static final int BLUE = 0xff;
    private static final int ALPHA = 0xff000000;
    private static final int RGB = 3;

    private final @Nullable ICC_Profile besides;

    /** @param besides the profile of a picture whose decoder leaves it out; null for none */
    Colors(@Nullable ICC_Profile besides) {
        this.besides = besides;
    }

    BufferedImage scale(BufferedImage picture, PixelSize wanted) throws IOException {
        ColorSpace space = picture.getColorModel().getColorSpace();
        BufferedImage scaled = Thumbnails.of(plain(picture))
                .forceSize(wanted.width(), wanted.height())
                .imageType(
                        picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        return profile(space)
                .map(profile -> converted(scaled, new ICC_ColorSpace(profile)))
                .orElse(scaled);
    }

    private Optional<ICC_Profile> profile(ColorSpace space) {
        if (space.getType() != ColorSpace.TYPE_RGB) {
            return Optional.empty();
        }
        ICC_Profile own = space.isCS_sRGB() || !(space instanceof ICC_ColorSpace icc) ? null : icc.getProfile();
        return Optional.ofNullable(own == null ? besides : own)
                .filter(profile -> profile.getColorSpaceType() == ColorSpace.TYPE_RGB);
    }

    /** The same numbers, taken for sRGB or for grey; what has other components is converted. */
    private static BufferedImage plain(BufferedImage picture) {
        ColorModel model = picture.getColorModel();
        if (!(model instanceof ComponentColorModel) || model.getColorSpace().isCS_sRGB()) {
            return picture;
        }
        if (model.getNumColorComponents() == RGB && model.getColorSpace().getType() == ColorSpace.TYPE_RGB) {
            return taken(picture, ColorSpace.CS_sRGB);
        }
        if (model.getNumColorComponents() == 1) {
            return taken(picture, ColorSpace.CS_GRAY);
        }
        BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        return new ColorConvertOp(null).filter(picture, rgb);
    }

    private static BufferedImage taken(BufferedImage picture, int space) {
        ColorModel model = picture.getColorModel();
        return new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(space),
                        model.hasAlpha(),
                        model.isAlphaPremultiplied(),
                        model.getTransparency(),
                        model.getTransferType()),
                picture.getRaster(),
                model.isAlphaPremultiplied(),
                null);
    }

    private static BufferedImage converted(BufferedImage scaled, ColorSpace from) {
        boolean alpha = scaled.getColorModel().hasAlpha();
        BufferedImage as = new BufferedImage(
                new DirectColorModel(
                        from, alpha ? 32 : 24, RED, GREEN, BLUE, alpha ? ALPHA : 0, false, DataBuffer.TYPE_INT),
                scaled.getRaster(),
                false,
                null);
        BufferedImage converted = new BufferedImage(scaled.getWidth(), scaled.getHeight(), scaled.getType());
        return new ColorConvertOp(null).filter(as, converted);
    }
}
