package press.masthead.image.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.support.ExifBlock;
import press.masthead.support.IimBlock;
import press.masthead.support.PictureFile;
import press.masthead.support.XmpBlock;

/** Metadata made to do harm is left unread, or does none. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileMetadataTest {

    private static final String DOCTYPE = "<!DOCTYPE x [%s]>";

    @TempDir
    private Path folder;

    @Test
    void readsNoFileThatXmpNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        assertThat(xmp(DOCTYPE.formatted("<!ENTITY e SYSTEM \"" + secret.toUri() + "\">"), "&e;"))
                .isNull();
    }

    @Test
    void expandsNoEntities() throws IOException {
        String laughs = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("", "<!ENTITY e0 \"ha\">", ""));
        assertThat(xmp(DOCTYPE.formatted(laughs), "&e30;")).isNull();
    }

    @Test
    void keepsAScriptAsText() throws IOException {
        assertThat(xmp("", "&lt;script&gt;alert(1)&lt;/script&gt;"))
                .isEqualTo(new Found<>("<script>alert(1)</script>", MetadataSource.xmp));
    }

    @Test
    void leavesOutXmpThatIsTooDeepOrTooWide() throws IOException {
        String deep = "<dc:a><rdf:Bag><rdf:li>".repeat(5_000) + "</rdf:li></rdf:Bag></dc:a>".repeat(5_000);
        String wide = IntStream.range(0, 20_000)
                .mapToObj(i -> "<dc:a%d>1</dc:a%d>".formatted(i, i))
                .collect(Collectors.joining());
        String spaces = IntStream.range(0, 2_000)
                .mapToObj(i -> "<n:a xmlns:n=\"urn:%d\">1</n:a>".formatted(i))
                .collect(Collectors.joining());
        for (String hostile : new String[] {deep, wide, spaces}) {
            byte[] packet =
                    new XmpBlock().text("photoshop:Credit", "Ann").raw(hostile).bytes();
            assertThat(readPng("iTXt", "XML:com.adobe.xmp\0\1\0\0\0", PictureFile.deflated(packet))
                            .creditLine())
                    .isNull();
        }
    }

    @Test
    void unpacksNoBombs() throws IOException {
        byte[] bomb = PictureFile.deflated(new byte[100 << 20]);
        PictureFile file = PictureFile.png();
        for (int i = 0; i < 50; i++) {
            file.pngChunk("iTXt", latin("XML:com.adobe.xmp\0\1\0\0\0"), bomb);
        }
        assertThat(ImageMetadata.read(file.write(folder)).raw().directories()).isEmpty();
    }

    @Test
    void believesNoLengthOfAnExtendedPacket() throws IOException {
        byte[] part = PictureFile.joined(
                latin("A".repeat(32)),
                ByteBuffer.allocate(8).putInt(-1).putInt(0).array(),
                new byte[10]);
        ImageMetadata found = ImageMetadata.read(PictureFile.jpeg()
                .xmp(new XmpBlock()
                        .text("xmpNote:HasExtendedXMP", "A".repeat(32))
                        .text("photoshop:Credit", "Ann"))
                .segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", part)
                .write(folder));
        assertThat(found.creditLine()).isEqualTo(new Found<>("Ann", MetadataSource.xmp));
    }

    @Test
    void reads65000TagsOfOneMegabyteEachOnlyAsFarAsTheyMatter() throws IOException {
        int tags = 65_000;
        int head = 8 + 2 + 12 * tags + 4;
        ByteBuffer tiff = ByteBuffer.allocate(head + (1 << 20))
                .putInt(0x4D4D002A)
                .putInt(8)
                .putShort((short) tags);
        for (int i = 0; i < tags; i++) {
            tiff.putShort((short) (i + 300)).putShort((short) 4).putInt(1 << 18).putInt(head);
        }
        assertThat(ImageMetadata.read(PictureFile.write(folder, tiff.array())).creator())
                .isNull();
    }

    @Test
    void followsNoEndlessChainOfDirectories() throws IOException {
        int directories = 50_000;
        ByteBuffer tiff =
                ByteBuffer.allocate(8 + 18 * directories).putInt(0x4D4D002A).putInt(8);
        for (int i = 1; i <= directories; i++) {
            tiff.putShort((short) 1)
                    .putShort((short) 0x014A)
                    .putShort((short) 4)
                    .putInt(1);
            tiff.putInt(8 + 18 * (i % directories)).putInt(8 + 18 * (i % directories));
        }
        assertThat(ImageMetadata.read(PictureFile.write(folder, tiff.array())).creator())
                .isNull();
    }

    @Test
    void readsAnyNumberOfRepeatedValuesInTime() throws IOException {
        IimBlock iim = IimBlock.utf8();
        for (int i = 0; i < 200_000; i++) {
            iim.add(80, "a");
        }
        byte[] tiff = new ExifBlock().bytes(33723, iim.bytes()).bytes();
        assertThat(ImageMetadata.read(PictureFile.write(folder, tiff)).creator())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void survivesWhateverIsBroken(Kind kind) throws IOException {
        byte[] whole = whole(kind);
        Random random = new Random(kind.ordinal());
        for (int i = 0; i < 200; i++) {
            byte[] broken = Arrays.copyOf(whole, 16 + random.nextInt(whole.length - 16));
            for (int j = 0; j < 10; j++) {
                broken[12 + random.nextInt(broken.length - 12)] = (byte) random.nextInt();
            }
            Path file = PictureFile.write(folder, broken);
            assertThatCode(() -> ImageMetadata.read(file)).doesNotThrowAnyException();
        }
    }

    private enum Kind {
        jpeg,
        png,
        webp,
        tiff
    }

    private static byte[] whole(Kind kind) {
        ExifBlock exif =
                new ExifBlock().text(0x013B, "Ann").bytes(0x927C, new byte[100]).degrees(2, 1, 2, 3);
        IimBlock iim = IimBlock.utf8().add(105, "Talks");
        XmpBlock xmp = new XmpBlock().list("dc:creator", "Ann");
        return switch (kind) {
            case jpeg -> PictureFile.jpeg().exif(exif).iim(iim).xmp(xmp).bytes();
            case png ->
                PictureFile.png()
                        .pngChunk("eXIf", exif.bytes())
                        .pngChunk("iTXt", latin("XML:com.adobe.xmp\0\1\0\0\0"), PictureFile.deflated(xmp.bytes()))
                        .bytes();
            case webp ->
                PictureFile.webp()
                        .webpChunk("EXIF", exif.bytes())
                        .webpChunk("XMP ", xmp.bytes())
                        .bytes();
            case tiff ->
                exif.bytes(700, xmp.bytes()).bytes(34377, iim.resources()).bytes();
        };
    }

    private @Nullable Found<String> xmp(String before, String credit) throws IOException {
        String packet = new XmpBlock()
                .raw("<photoshop:Credit>" + credit + "</photoshop:Credit>")
                .xml();
        return readPng("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", (before + packet).getBytes(StandardCharsets.UTF_8))
                .creditLine();
    }

    private ImageMetadata readPng(String type, String head, byte[] content) throws IOException {
        return ImageMetadata.read(
                PictureFile.png().pngChunk(type, latin(head), content).write(folder));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
