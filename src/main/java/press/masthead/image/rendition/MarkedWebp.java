package press.masthead.image.rendition;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes whose a picture is into a WebP: as an XMP chunk of the extended file format (RFC 9649, section 2.7). */
final class MarkedWebp {

    private static final int CHUNKS = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED_LENGTH = 10;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ALPHA = 0x10;
    private static final int LARGEST = 0xffffff;
    private static final int BYTE = 0xff;

    private MarkedWebp() {}

    static byte[] of(byte[] webp, PixelSize size, boolean alpha, EmbeddedCredit credit) {
        if (credit.equals(EmbeddedCredit.NONE)) {
            return webp;
        }
        boolean extended = name(webp).equals("VP8X");
        int from = extended ? CHUNKS + CHUNK_HEADER + EXTENDED_LENGTH : CHUNKS;
        byte[] xmp = CreditXmp.write(credit).getBytes(StandardCharsets.UTF_8);
        int length = CHUNKS + CHUNK_HEADER + EXTENDED_LENGTH + webp.length - from + CHUNK_HEADER + even(xmp.length);
        ByteBuffer marked = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        marked.put(ascii("RIFF")).putInt(length - CHUNK_HEADER).put(ascii("WEBP"));
        int flags = (extended ? webp[CHUNKS + CHUNK_HEADER] : alpha ? HAS_ALPHA : 0) | HAS_XMP;
        marked.put(ascii("VP8X")).putInt(EXTENDED_LENGTH).putInt(flags & BYTE);
        putThreeBytes(marked, size.width() - 1);
        putThreeBytes(marked, size.height() - 1);
        marked.put(webp, from, webp.length - from);
        marked.put(ascii("XMP ")).putInt(xmp.length).put(xmp);
        return marked.array();
    }

    private static String name(byte[] webp) {
        return new String(webp, CHUNKS, 4, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static int even(int length) {
        return length + length % 2;
    }

    private static void putThreeBytes(ByteBuffer to, int number) {
        int position = to.position();
        to.putInt(number & LARGEST).position(position + 3);
    }
}
