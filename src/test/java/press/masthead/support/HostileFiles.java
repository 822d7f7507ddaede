package press.masthead.support;

import static press.masthead.support.Pictures.bytes;
import static press.masthead.support.Pictures.chunk;
import static press.masthead.support.Pictures.int32;
import static press.masthead.support.Pictures.join;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that must not be taken for pictures. */
public final class HostileFiles {

    private static final List<String> FORMATS = List.of("jpeg", "png", "gif", "tiff", "webp");
    private static final String ZIP = "PK\u0003\u0004 a file in a zip PK\u0005\u0006";
    private static final String HTML = "<!doctype html><script>alert(document.domain)</script>";
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF";
    private static final String MP4 = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom\0\0\0\u0008mdat";

    private HostileFiles() {}

    /**
     * One of them.
     *
     * @param code what is said to be wrong with it
     */
    public record Hostile(String name, byte[] bytes, String code) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Hostile> all() {
        return Stream.of(others(), polyglots(), truncated(), large(), segments(), damaged())
                .flatMap(List::stream);
    }

    private static List<Hostile> others() {
        return List.of(
                new Hostile("empty.jpg", new byte[0], "required"),
                new Hostile("one-byte.jpg", new byte[] {(byte) 0xff}, "unknown-format"),
                new Hostile("html.jpg", bytes(HTML), "unknown-format"),
                new Hostile(
                        "svg.png",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                        "unknown-format"),
                new Hostile("pdf.jpg", bytes(PDF), "unknown-format"),
                new Hostile("zip.png", bytes(ZIP), "unknown-format"),
                new Hostile("mp4.jpg", bytes(MP4), "unknown-format"),
                new Hostile("bmp.jpg", Pictures.of("bmp", 8, 8), "unknown-format"),
                new Hostile("php.gif", bytes("GIF89a<?php system($_GET['c']); ?>"), "too-large"));
    }

    private static List<Hostile> polyglots() {
        List<Hostile> found = new ArrayList<>();
        for (String format : FORMATS) {
            for (String tail : List.of(ZIP, HTML, PDF, MP4, "\0\0\0x")) {
                byte[] whole = join(Pictures.of(format, 20, 20), bytes(tail));
                found.add(new Hostile(format + " and " + tail.length() + " bytes", whole, "trailing-bytes"));
            }
        }
        byte[] png = Pictures.of("png", 20, 20);
        found.add(
                new Hostile("in-last-chunk.png", Pictures.beforeEnd(png, chunk("IDAT", bytes(ZIP))), "trailing-bytes"));
        found.add(new Hostile("behind-pixels.png", png(4, 4, 53), "trailing-bytes"));
        found.add(new Hostile("jpeg and jpeg.jpg", join(Pictures.jpeg(), Pictures.jpeg()), "trailing-bytes"));
        return found;
    }

    private static List<Hostile> truncated() {
        return FORMATS.stream()
                .flatMap(format -> {
                    byte[] whole = Pictures.of(format, 40, 30);
                    return IntStream.rangeClosed(1, 12)
                            .map(i -> 16 + (whole.length - 17) * i / 12)
                            .mapToObj(length -> new Hostile(
                                    format + " of " + length + " bytes",
                                    Arrays.copyOf(whole, length),
                                    // The last byte of a TIFF may be a filling one.
                                    "truncated"));
                })
                .toList();
    }

    private static List<Hostile> large() {
        byte[] jpeg = Pictures.jpeg();
        int frame = indexOf(jpeg, (byte) 0xff, (byte) 0xc0);
        byte[] hugeJpeg = jpeg.clone();
        ByteBuffer.wrap(hugeJpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
        byte[] hugeGif = Pictures.of("gif", 20, 20);
        ByteBuffer.wrap(hugeGif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) 65_535)
                .putShort(8, (short) 65_535);
        byte[] hugeWebp = Pictures.of("webp", 1, 1);
        ByteBuffer.wrap(hugeWebp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 16_383)
                .putShort(28, (short) 16_383);
        return List.of(
                new Hostile("huge.jpg", hugeJpeg, "too-large"),
                new Hostile("huge.gif", hugeGif, "too-large"),
                new Hostile("huge.webp", hugeWebp, "too-large"),
                new Hostile("huge.png", png(20_000, 20_000), "too-large"),
                new Hostile("wide.png", png(30_001, 10), "too-large"),
                new Hostile("huger.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE), "too-large"),
                new Hostile(
                        "text-bomb.png",
                        with(chunk("zTXt", join(bytes("k\0\0"), Pictures.packedZeros(40 << 20)))),
                        "too-large"),
                new Hostile(
                        "profile-bomb.png",
                        with(chunk("iCCP", join(bytes("p\0\0"), Pictures.packedZeros(40 << 20)))),
                        "too-large"),
                new Hostile(
                        "itext-bomb.png",
                        with(chunk("iTXt", join(bytes("k\0\u0001\0en\0k\0"), Pictures.packedZeros(40 << 20)))),
                        "too-large"),
                new Hostile("frames.gif", manyFrames(), "too-large"));
    }

    /** Segments so short that a file has room for very many. */
    private static List<Hostile> segments() {
        return List.of(
                segments("xmp.jpg", 0xe1, "http://ns.adobe.com/xap/1.0/\0<a/>"),
                segments(
                        "extended-xmp.jpg",
                        0xe1,
                        "http://ns.adobe.com/xmp/extension/\0" + "A".repeat(32) + "\0\0\0\1\0\0\0\0x"),
                segments("profile.jpg", 0xe2, "ICC_PROFILE\0\1\1x"),
                segments("photoshop.jpg", 0xed, "Photoshop 3.0\0008BIM"),
                segments("comments.jpg", 0xfe, "x"),
                new Hostile(
                        "much-beside.jpg",
                        Pictures.afterStart(Pictures.jpeg(), copies(Pictures.segment(0xe1, new byte[65_000]), 300)),
                        "too-large"));
    }

    private static Hostile segments(String name, int marker, String content) {
        byte[] segment = Pictures.segment(marker, bytes(content));
        return new Hostile(name, Pictures.afterStart(Pictures.jpeg(), copies(segment, 20_000)), "too-large");
    }

    private static byte[] copies(byte[] part, int count) {
        byte[][] parts = new byte[count][];
        Arrays.fill(parts, part);
        return join(parts);
    }

    private static List<Hostile> damaged() {
        byte[] png = Pictures.png();
        byte[] wrongSum = png.clone();
        wrongSum[png.length / 2] ^= 1;
        byte[] jpeg = Pictures.of("jpeg", 400, 300);
        byte[] holed = join(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] {(byte) 0xff, (byte) 0xd9});
        byte[] tiff = Pictures.of("tiff", 20, 20);
        byte[] circle = bytes("II*\0\u0008\0\0\0\0\0\u0008\0\0\0\0\0\0\0");
        byte[] outside = tiff.clone();
        outside[7] = 127;
        outside[4] = 127;
        return List.of(
                new Hostile("wrong-sum.png", wrongSum, "damaged"),
                new Hostile("holed.jpg", holed, "damaged"),
                new Hostile("no-pixels.png", join(Arrays.copyOf(png, 33), chunk("IEND", new byte[0])), "damaged"),
                new Hostile(
                        "bad-pixels.png",
                        join(
                                Arrays.copyOf(png, 33),
                                chunk("IDAT", bytes("nothing packed")),
                                chunk("IEND", new byte[0])),
                        "damaged"),
                new Hostile(
                        "only-start-and-end.jpg",
                        join(bytes("\u00ff\u00d8"), Pictures.segment(0xfe, new byte[40]), bytes("\u00ff\u00d9")),
                        "damaged"),
                new Hostile("circle.tif", circle, "damaged"),
                new Hostile("outside.tif", outside, "truncated"));
    }

    private static byte[] png(int width, int height) {
        return png(width, height, 1000);
    }

    private static byte[] png(int width, int height, int unpacked) {
        byte[] head = join(int32(width), int32(height), new byte[] {8, 2, 0, 0, 0});
        return join(
                bytes("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", head),
                chunk("IDAT", Pictures.packedZeros(unpacked)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] with(byte[] chunk) {
        return Pictures.beforeEnd(Pictures.png(), chunk);
    }

    private static byte[] manyFrames() {
        byte[] frame = {0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        byte[] head = join(bytes("GIF89a"), new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0});
        return join(head, copies(frame, 2_000), new byte[] {0x3b});
    }

    private static int indexOf(byte[] bytes, byte first, byte second) {
        return IntStream.range(0, bytes.length - 1)
                .filter(i -> bytes[i] == first && bytes[i + 1] == second)
                .findFirst()
                .orElseThrow();
    }
}
