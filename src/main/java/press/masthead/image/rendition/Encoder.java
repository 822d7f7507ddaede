package press.masthead.image.rendition;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures in the formats of renditions. */
final class Encoder {

    private static final WebPImageWriterSpi WEBP = new WebPImageWriterSpi();

    private Encoder() {}

    /** @param quality from 0, the smallest, to 1 */
    static byte[] write(BufferedImage picture, RenditionFormat format, double quality) throws IOException {
        return switch (format) {
            case jpg -> jpeg(flat(picture), (float) quality);
            case webp -> webp(picture, (float) quality);
        };
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, picture, how);
    }

    private static byte[] webp(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = WEBP.createWriterInstance(null);
        WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(CompressionType.Lossy);
        how.setCompressionQuality(quality);
        return write(writer, picture, how);
    }

    private static byte[] write(ImageWriter writer, BufferedImage picture, ImageWriteParam how) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What is transparent becomes white: a JPEG has no transparency. */
    static BufferedImage flat(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
