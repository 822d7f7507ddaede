package press.masthead.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** IPTC IIM as picture agencies have written it since 1991. */
public final class IimBlock {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Charset charset;

    public IimBlock(Charset charset) {
        this.charset = charset;
    }

    /** In UTF-8, and it says so. */
    public static IimBlock utf8() {
        return new IimBlock(StandardCharsets.UTF_8).add(1, 90, "\u001b%G");
    }

    public IimBlock add(int dataSet, String text) {
        return add(2, dataSet, text);
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    /** In the block of Photoshop's in which it stands in a JPEG file. */
    public byte[] resources() {
        byte[] iim = bytes();
        ByteBuffer block = ByteBuffer.allocate(12 + iim.length + iim.length % 2)
                .putInt(0x3842494D)
                .putShort((short) 0x0404)
                .putShort((short) 0)
                .putInt(iim.length)
                .put(iim);
        return block.array();
    }

    private IimBlock add(int dataRecord, int dataSet, String text) {
        byte[] bytes = text.getBytes(charset);
        out.writeBytes(ByteBuffer.allocate(5)
                .put((byte) 0x1C)
                .put((byte) dataRecord)
                .put((byte) dataSet)
                .putShort((short) bytes.length)
                .array());
        out.writeBytes(bytes);
        return this;
    }
}
