package press.masthead.image.rendition;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import press.masthead.image.ImageFormat;

/** An image file that is open to be read; of several pictures in it, the first. */
final class PictureFile implements AutoCloseable {

    /** How many pixels are decoded at once; of more, every second or third is enough for what is shown. */
    private static final long MOST_PIXELS = 24_000_000;

    static {
        ImageIO.setUseCache(false);
    }

    private final FileImageInputStream bytes;
    private final ImageReader reader;
    private final Orientation orientation;
    private final @Nullable ICC_Profile profile;

    PictureFile(Path file, ImageFormat format) throws IOException {
        this.orientation = Orientation.of(file);
        this.profile = PngProfile.of(file, format);
        this.reader = ImageReaders.of(format);
        this.bytes = new FileImageInputStream(file.toFile());
        reader.setInput(bytes, false, true);
    }

    /** How large it is when it is seen upright. */
    PixelSize size() throws IOException {
        return orientation.turn(stored());
    }

    /** A part of it, upright, in sRGB, made exactly this large. */
    BufferedImage read(Crop part, PixelSize wanted) throws IOException {
        Crop inFile = orientation.inFile(part, stored());
        int step = step(inFile, wanted);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(inFile.rectangle());
        how.setSourceSubsampling(step, step, 0, 0);
        PixelSize lying = orientation.turn(wanted);
        return orientation.turn(new Colors(profile).scale(reader.read(0, how), lying));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }

    private PixelSize stored() throws IOException {
        return new PixelSize(reader.getWidth(0), reader.getHeight(0));
    }

    /** Of how many pixels in a row one is decoded: as few as needed, and never so few that too little is left. */
    private static int step(Crop part, PixelSize wanted) {
        long pixels = (long) part.width() * part.height();
        int needed = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        int shrunk = Math.max(part.width(), part.height()) / Math.max(wanted.width(), wanted.height());
        return Math.max(1, Math.min(needed, shrunk));
    }
}
