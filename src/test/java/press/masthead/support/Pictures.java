package press.masthead.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures to upload, each with bytes that no other has. */
public final class Pictures {

    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private Pictures() {}

    /** @param format as ImageIO calls it: jpeg, png, gif, tiff; or webp, which is of one pixel */
    public static byte[] of(String format, int width, int height) {
        if (format.equals("webp")) {
            return webp();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(drawn(width, height), format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg() {
        return of("jpeg", 64, 48);
    }

    public static byte[] png() {
        return of("png", 64, 48);
    }

    /** A JPEG that must be turned to be shown. */
    public static byte[] jpegWithOrientation(int orientation) {
        byte[] exif = join(
                bytes("Exif\0\0MM\0*\0\0\0\u0008"),
                new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        return afterStart(jpeg(), segment(0xe1, exif));
    }

    /** This JPEG with more segments before its others. */
    public static byte[] afterStart(byte[] jpeg, byte[]... segments) {
        return join(Arrays.copyOf(jpeg, 2), join(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    /** This PNG with more chunks before its end. */
    public static byte[] beforeEnd(byte[] png, byte[]... chunks) {
        int end = png.length - 12;
        return join(Arrays.copyOf(png, end), join(chunks), Arrays.copyOfRange(png, end, png.length));
    }

    public static byte[] chunk(String type, byte[] data) {
        byte[] named = join(bytes(type), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(int32(data.length), named, int32((int) sum.getValue()));
    }

    public static byte[] int32(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /** So many zeros, packed. */
    public static byte[] packedZeros(int length) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[length]);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] webp() {
        byte[] picture = Base64.getDecoder().decode(WEBP);
        byte[] own = new byte[16];
        ThreadLocalRandom.current().nextBytes(own);
        byte[] whole = join(picture, bytes("tEST"), new byte[] {16, 0, 0, 0}, own);
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putInt(4, whole.length - 8);
        return whole;
    }

    private static BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = ThreadLocalRandom.current();
        for (int i = 0; i < 50; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(random.nextInt(width), random.nextInt(height), 1 + width / 4, 1 + height / 4);
        }
        pen.dispose();
        return image;
    }
}
