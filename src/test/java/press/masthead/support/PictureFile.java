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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** A small picture, no two of which are the same, with the metadata that a test puts into it. */
public final class PictureFile {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private final byte[] picture;
    private final ByteArrayOutputStream metadata = new ByteArrayOutputStream();
    /** How many bytes of the picture stand before the metadata. */
    private final int head;

    private PictureFile(byte[] picture, int head) {
        this.picture = picture;
        this.head = head;
    }

    public static PictureFile jpeg() {
        return new PictureFile(picture("jpg"), 2);
    }

    public static PictureFile png() {
        return new PictureFile(picture("png"), 33);
    }

    /** One that holds nothing but metadata. */
    public static PictureFile webp() {
        return new PictureFile("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1), 12);
    }

    public PictureFile exif(ExifBlock exif) {
        return segment(0xE1, "Exif\0\0", exif.bytes());
    }

    public PictureFile xmp(XmpBlock xmp) {
        return segment(0xE1, XMP, xmp.bytes());
    }

    public PictureFile iim(IimBlock iim) {
        return photoshop(iim.resources());
    }

    /** A segment of Photoshop's, perhaps with a part of a block only. */
    public PictureFile photoshop(byte[] resources) {
        return segment(0xED, "Photoshop 3.0\0", resources);
    }

    /** A segment of a JPEG file. */
    public PictureFile segment(int marker, String preamble, byte[] content) {
        byte[] name = preamble.getBytes(StandardCharsets.ISO_8859_1);
        metadata.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + name.length + content.length))
                .array());
        metadata.writeBytes(name);
        metadata.writeBytes(content);
        return this;
    }

    /** A chunk of a PNG file. */
    public PictureFile pngChunk(String type, byte[]... parts) {
        byte[] content = joined(parts);
        byte[] typed = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        metadata.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        metadata.writeBytes(typed);
        metadata.writeBytes(
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return this;
    }

    /** A chunk of a WebP file. */
    public PictureFile webpChunk(String type, byte[] content) {
        metadata.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        metadata.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        metadata.writeBytes(Arrays.copyOf(content, content.length + content.length % 2));
        return this;
    }

    public byte[] bytes() {
        return joined(
                Arrays.copyOf(picture, head),
                metadata.toByteArray(),
                Arrays.copyOfRange(picture, head, picture.length));
    }

    public Path write(Path folder) {
        return write(folder, bytes());
    }

    public static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "picture", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 64; x += 8) {
            graphics.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
            graphics.fillRect(x, 0, 8, 48);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
