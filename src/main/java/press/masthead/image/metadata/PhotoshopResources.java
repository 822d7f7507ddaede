package press.masthead.image.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The blocks in which Photoshop, and others since, keep the IIM of a picture. */
final class PhotoshopResources {

    private static final byte[] PREAMBLE = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SIGNATURE = "8BIM".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNATURE_NUMBER = ByteBuffer.wrap(SIGNATURE).getInt();
    private static final int IIM = 0x0404;
    private static final int XMP = 0x0424;
    private static final int EXIF = 0x0422;
    private static final byte IIM_MARKER = 0x1C;

    private PhotoshopResources() {}

    /** The sequences of blocks in these APP13 segments. A segment that begins in the middle of a block goes on with the one before. */
    static List<byte[]> ofSegments(Iterable<byte[]> segments) {
        List<ByteArrayOutputStream> found = new ArrayList<>();
        for (byte[] segment : segments) {
            if (!Blocks.startsWith(segment, PREAMBLE)) {
                continue;
            }
            byte[] content = Blocks.tail(segment, PREAMBLE.length);
            if (found.isEmpty() || Blocks.startsWith(content, SIGNATURE)) {
                found.add(new ByteArrayOutputStream());
            }
            found.get(found.size() - 1).writeBytes(content);
        }
        return found.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    /** Takes the metadata out of these blocks; or out of bare IIM, for which some programs take them. */
    static void read(byte[] resources, Blocks blocks) {
        if (resources.length > 0 && resources[0] == IIM_MARKER) {
            blocks.addIim(resources);
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(resources);
        try {
            while (in.remaining() > 0 && in.getInt() == SIGNATURE_NUMBER) {
                int id = Short.toUnsignedInt(in.getShort());
                int name = Byte.toUnsignedInt(in.get());
                skip(in, name + (name + 1) % 2);
                int length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    return;
                }
                byte[] content = new byte[length];
                in.get(content);
                skip(in, Math.min(length % 2, in.remaining()));
                switch (id) {
                    case IIM -> blocks.addIim(content);
                    case XMP -> blocks.addXmp(content);
                    case EXIF -> blocks.addExif(content);
                    default -> {}
                }
            }
        } catch (BufferUnderflowException e) {
            // The blocks end too early; what was whole is taken.
            return;
        }
    }

    private static void skip(ByteBuffer in, int bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }
}
