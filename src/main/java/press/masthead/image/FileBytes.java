package press.masthead.image;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** The bytes of a file, read at any place through a window, so that never much of it is in memory. */
final class FileBytes implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    FileBytes(Path file) throws IOException {
        this.channel = FileChannel.open(file);
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** @throws RefusedImageException that the file ends before */
    int u8(long at) throws IOException {
        if (at < start || at >= start + window.limit()) {
            fill(at);
        }
        return window.get((int) (at - start)) & 0xff;
    }

    int u16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16le(long at) throws IOException {
        return u8(at + 1) << 8 | u8(at);
    }

    int u24le(long at) throws IOException {
        return u8(at + 2) << 16 | u16le(at);
    }

    long u32(long at) throws IOException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32le(long at) throws IOException {
        return (long) u16le(at + 2) << 16 | u16le(at);
    }

    /** So many bytes from here, one character each. */
    String latin(long at, int length) throws IOException {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) u8(at + i);
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** @throws RefusedImageException that the file ends before here */
    void require(long end) throws RefusedImageException {
        if (end < 0 || end > size) {
            throw RefusedImageException.truncated();
        }
    }

    /** The first place from here that does not hold a zero; the size if all do. */
    long skipZeros(long from) throws IOException {
        long at = from;
        while (at < size && u8(at) == 0) {
            at++;
        }
        return at;
    }

    long crc32(long from, long to) throws IOException {
        CRC32 sum = new CRC32();
        long at = from;
        while (at < to) {
            u8(at);
            int offset = (int) (at - start);
            int length = (int) Math.min(window.limit() - offset, to - at);
            sum.update(window.array(), offset, length);
            at += length;
        }
        return sum.getValue();
    }

    InputStream stream(long from, long to) {
        return new InputStream() {
            private long at = from;

            @Override
            public int read() throws IOException {
                return at < to ? u8(at++) : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = 0;
                while (read < length && at < to) {
                    target[offset + read++] = (byte) u8(at++);
                }
                return read == 0 && length > 0 ? -1 : read;
            }
        };
    }

    private void fill(long at) throws IOException {
        if (at < 0 || at >= size) {
            throw RefusedImageException.truncated();
        }
        // A little is kept of what lies before, for those who look back.
        start = Math.max(0, at - WINDOW / 8);
        window.clear();
        while (window.hasRemaining()) {
            if (channel.read(window, start + window.position()) < 0) {
                break;
            }
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
