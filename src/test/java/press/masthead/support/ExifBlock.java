package press.masthead.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** EXIF as a camera writes it: the directory of the picture, that of the exposure and that of the place. */
public final class ExifBlock {

    private static final int EXPOSURE = 0x8769;
    private static final int GPS = 0x8825;
    private static final int HEAD = 8;

    private record Value(int type, int count, byte[] bytes) {}

    private final Map<Integer, Value> picture = new TreeMap<>();
    private final Map<Integer, Value> exposure = new TreeMap<>();
    private final Map<Integer, Value> gps = new TreeMap<>();

    public ExifBlock text(int tag, String text) {
        picture.put(tag, text((text + "\0").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public ExifBlock bytes(int tag, byte[] bytes) {
        picture.put(tag, new Value(7, bytes.length, bytes));
        return this;
    }

    public ExifBlock exposure(int tag, String text) {
        exposure.put(tag, text((text + "\0").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** @param tag 2 for the latitude, 4 for the longitude */
    public ExifBlock degrees(int tag, int degrees, int minutes, int seconds) {
        ByteBuffer numbers = ByteBuffer.allocate(24);
        for (int number : new int[] {degrees, minutes, seconds}) {
            numbers.putInt(number).putInt(1);
        }
        gps.put(tag - 1, text((tag == 2 ? "N\0" : "E\0").getBytes(StandardCharsets.US_ASCII)));
        gps.put(tag, new Value(5, 3, numbers.array()));
        return this;
    }

    /** As a TIFF stream, which is how it stands in PNG and WebP files; in JPEG files there is a preamble. */
    public byte[] bytes() {
        picture.put(EXPOSURE, pointer(0));
        picture.put(GPS, pointer(0));
        int exposureAt = HEAD + size(picture);
        int gpsAt = exposureAt + size(exposure);
        picture.put(EXPOSURE, pointer(exposureAt));
        picture.put(GPS, pointer(gpsAt));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(HEAD).putInt(0x4D4D002A).putInt(HEAD).array());
        out.writeBytes(directory(picture, HEAD));
        out.writeBytes(directory(exposure, exposureAt));
        out.writeBytes(directory(gps, gpsAt));
        return out.toByteArray();
    }

    private static Value text(byte[] bytes) {
        return new Value(2, bytes.length, bytes);
    }

    private static Value pointer(int offset) {
        return new Value(4, 1, ByteBuffer.allocate(4).putInt(offset).array());
    }

    private static int size(Map<Integer, Value> directory) {
        return 2
                + 12 * directory.size()
                + 4
                + directory.values().stream()
                        .mapToInt(value -> value.bytes().length)
                        .filter(length -> length > 4)
                        .sum();
    }

    private static byte[] directory(Map<Integer, Value> directory, int offset) {
        ByteBuffer out = ByteBuffer.allocate(size(directory)).putShort((short) directory.size());
        int[] data = {offset + 2 + 12 * directory.size() + 4};
        directory.forEach((tag, value) -> {
            out.putShort(tag.shortValue()).putShort((short) value.type()).putInt(value.count());
            if (value.bytes().length > 4) {
                out.putInt(data[0]);
                data[0] += value.bytes().length;
            } else {
                out.put(java.util.Arrays.copyOf(value.bytes(), 4));
            }
        });
        out.putInt(0);
        directory.values().stream().filter(value -> value.bytes().length > 4).forEach(value -> out.put(value.bytes()));
        return out.array();
    }
}
