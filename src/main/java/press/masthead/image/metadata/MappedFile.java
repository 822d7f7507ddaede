package press.masthead.image.metadata;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A file as the library reads it here and there, byte by byte. Its own reader asks the operating system for each, and so takes many
 * seconds for a file made to be read often.
 */
final class MappedFile extends RandomAccessReader {

    private final ByteBuffer bytes;

    MappedFile(FileChannel file) throws IOException {
        bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(file.size(), Integer.MAX_VALUE));
    }

    @Override
    public int toUnshiftedOffset(int offset) {
        return offset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        validateIndex(index, 1);
        return bytes.get(index);
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        validateIndex(index, count);
        byte[] content = new byte[count];
        bytes.get(index, content);
        return content;
    }

    @Override
    protected void validateIndex(int index, int count) throws IOException {
        if (!isValidIndex(index, count)) {
            throw new BufferBoundsException("There are no %d bytes at %d.".formatted(count, index));
        }
    }

    @Override
    protected boolean isValidIndex(int index, int count) {
        return count >= 0 && index >= 0 && (long) index + count <= bytes.limit();
    }

    @Override
    public long getLength() {
        return bytes.limit();
    }
}
