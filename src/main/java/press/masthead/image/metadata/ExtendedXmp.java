package press.masthead.image.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts together what an XMP packet of a JPEG file has no room for, and what stands in segments of its own. */
final class ExtendedXmp {

    private static final byte[] PREAMBLE = "http://ns.adobe.com/xmp/extension/\0".getBytes(StandardCharsets.US_ASCII);
    private static final int GUID = 32;
    private static final int HEAD = PREAMBLE.length + GUID + 2 * Integer.BYTES;

    private static final Pattern NAME = Pattern.compile("(?<!\\w)\\w{%d}(?!\\w)".formatted(GUID));

    private final Map<String, List<Part>> byGuid = new LinkedHashMap<>();

    private record Part(long length, long offset, byte[] bytes) {}

    /** Takes this segment, if it is a part of such a packet. */
    void add(byte[] segment) {
        if (segment.length > HEAD && Blocks.startsWith(segment, PREAMBLE)) {
            ByteBuffer numbers = ByteBuffer.wrap(segment, PREAMBLE.length + GUID, 2 * Integer.BYTES);
            byGuid.computeIfAbsent(
                            new String(segment, PREAMBLE.length, GUID, StandardCharsets.US_ASCII),
                            guid -> new ArrayList<>())
                    .add(new Part(
                            Integer.toUnsignedLong(numbers.getInt()),
                            Integer.toUnsignedLong(numbers.getInt()),
                            Blocks.tail(segment, HEAD)));
        }
    }

    /** The whole packets that one of these names. */
    List<byte[]> packets(Collection<byte[]> packets) {
        Set<String> named = packets.stream()
                .flatMap(packet -> NAME.matcher(new String(packet, StandardCharsets.ISO_8859_1))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return byGuid.entrySet().stream()
                .filter(entry -> named.contains(entry.getKey()))
                .map(entry -> join(entry.getValue()))
                .toList();
    }

    /** @return an empty packet if parts are missing, overlap or are too long together */
    private static byte[] join(List<Part> parts) {
        long length = parts.get(0).length();
        long sent = parts.stream().mapToLong(part -> part.bytes().length).sum();
        if (length > Blocks.LARGEST || sent != length) {
            return new byte[0];
        }
        byte[] whole = new byte[(int) length];
        for (Part part : parts) {
            if (part.offset() + part.bytes().length > length) {
                return new byte[0];
            }
            System.arraycopy(part.bytes(), 0, whole, (int) part.offset(), part.bytes().length);
        }
        return whole;
    }
}
