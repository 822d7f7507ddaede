package press.masthead.image.metadata;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** A text chunk of a PNG file that holds metadata: as it is, or as the hexadecimal digits that ImageMagick began to write. */
final class PngText {

    private static final String XMP = "XML:com.adobe.xmp";
    private static final String PROFILE = "Raw profile type ";
    private static final byte[] APP1_XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

    private PngText() {}

    /** @return whether it was metadata */
    static boolean read(String type, DataInputStream in, Blocks blocks) throws IOException {
        String keyword = untilNull(in);
        if (!keyword.equals(XMP) && !keyword.startsWith(PROFILE)) {
            return false;
        }
        boolean packed = type.equals("zTXt");
        if (type.equals("iTXt")) {
            packed = in.readUnsignedByte() == 1;
            in.readUnsignedByte();
            untilNull(in);
            untilNull(in);
        } else if (packed) {
            in.readUnsignedByte();
        }
        byte[] text = bounded(packed ? new InflaterInputStream(in) : in);
        if (keyword.equals(XMP)) {
            blocks.addXmp(text);
        } else {
            profile(keyword.substring(PROFILE.length()), bytes(text), blocks);
        }
        return true;
    }

    private static void profile(String name, byte[] content, Blocks blocks) {
        switch (name) {
            case "iptc", "8bim" -> PhotoshopResources.read(content, blocks);
            case "xmp" -> blocks.addXmp(content);
            case "exif", "APP1" -> {
                if (Blocks.startsWith(content, APP1_XMP)) {
                    blocks.addXmp(Blocks.tail(content, APP1_XMP.length));
                } else {
                    blocks.addExif(content);
                }
            }
            default -> {}
        }
    }

    private static String untilNull(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != 0; next = in.readUnsignedByte()) {
            text.append((char) next);
        }
        return text.toString();
    }

    /** @return nothing if it is too long, or packed in a wrong way */
    private static byte[] bounded(InputStream in) {
        try {
            byte[] content = in.readNBytes(2 * Blocks.LARGEST + 1);
            return content.length > 2 * Blocks.LARGEST ? new byte[0] : content;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** The bytes whose digits stand after the name and the number of bytes, each in a line of its own. */
    private static byte[] bytes(byte[] profile) {
        String text = new String(profile, StandardCharsets.ISO_8859_1).strip();
        int number = text.indexOf('\n');
        int digits = number < 0 ? -1 : text.indexOf('\n', number + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int first = -1;
        for (int i = digits < 0 ? text.length() : digits; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit >= 0) {
                if (first < 0) {
                    first = digit;
                } else {
                    bytes.write(first << 4 | digit);
                    first = -1;
                }
            }
        }
        return bytes.toByteArray();
    }
}
