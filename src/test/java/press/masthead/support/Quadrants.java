package press.masthead.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Pictures of four coloured quadrants, by which can be seen what was cut and turned. */
public final class Quadrants {

    private static final int JPEG_START = 2;
    private static final int APP1 = 0xe1;

    private Quadrants() {}

    /** Red and green over blue and yellow. */
    public static BufferedImage picture(int width, int height) {
        return picture(width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        fill(graphics, Color.RED, 0, 0, width, height);
        fill(graphics, Color.GREEN, width / 2, 0, width, height);
        fill(graphics, Color.BLUE, 0, height / 2, width, height);
        fill(graphics, Color.YELLOW, width / 2, height / 2, width, height);
        graphics.dispose();
        return picture;
    }

    /** A JPEG like no other, so that it becomes a photo of its own. */
    public static byte[] jpeg(int width, int height) {
        BufferedImage picture = picture(width, height);
        for (int i = 0; i < 8; i++) {
            picture.setRGB(
                    width / 4 + i * 8, height / 4, ThreadLocalRandom.current().nextInt());
        }
        return bytes(picture, "jpg");
    }

    public static byte[] bytes(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("nothing writes this as " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with EXIF: how it must be turned, where it was taken, and the camera's serial number. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(128);
        exif.put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.putShort((short) 2);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
        exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
        exif.putInt(55).putInt(1).putInt(45).putInt(1).putInt(7).putInt(1);
        return withSegment(jpeg, APP1, exif.array());
    }

    /** The JPEG with a segment right behind its start. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, JPEG_START)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, JPEG_START, jpeg.length - JPEG_START)
                .array();
    }

    /** The name of the colour at this place, in shares of width and height. */
    public static String colorAt(BufferedImage picture, double x, double y) {
        Color color = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        boolean red = color.getRed() > 127;
        boolean green = color.getGreen() > 127;
        boolean blue = color.getBlue() > 127;
        return red && green && blue
                ? "white"
                : red && green ? "yellow" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }

    private static void fill(Graphics2D graphics, Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
