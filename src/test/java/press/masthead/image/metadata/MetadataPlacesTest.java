package press.masthead.image.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.ExifBlock;
import press.masthead.support.IimBlock;
import press.masthead.support.PictureFile;
import press.masthead.support.XmpBlock;

/** Where metadata stands in files of each format. */
class MetadataPlacesTest {

    private static final int ARTIST = 0x013B;
    private static final XmpBlock XMP = new XmpBlock().text("photoshop:Credit", "Ann of XMP");
    private static final IimBlock IIM = IimBlock.utf8().add(105, "Headline of IIM");
    private static final ExifBlock EXIF = new ExifBlock().text(ARTIST, "Ann of EXIF");

    @TempDir
    private Path folder;

    @Test
    void followsABlockThroughSeveralSegments() throws IOException {
        byte[] resources = PictureFile.joined(IimBlock.utf8()
                .add(120, "A long caption ".repeat(50))
                .add(105, "After it")
                .resources());
        ImageMetadata found = read(PictureFile.jpeg()
                .photoshop(Arrays.copyOf(resources, 300))
                .photoshop(Arrays.copyOfRange(resources, 300, 500))
                .photoshop(Arrays.copyOfRange(resources, 500, resources.length)));
        assertThat(found.headline()).isEqualTo(new Found<>("After it", MetadataSource.iim));
        assertThat(found.caption()).isNotNull();
    }

    @Test
    void takesTheFirstOfSegmentsThatRepeat() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .iim(IimBlock.utf8().add(105, "First").add(110, " "))
                .iim(IimBlock.utf8().add(105, "Second").add(110, "Reuters")));
        assertThat(found.headline()).isEqualTo(new Found<>("First", MetadataSource.iim));
        assertThat(found.creditLine()).isEqualTo(new Found<>("Reuters", MetadataSource.iim));
    }

    @Test
    void readsWhatAnXmpPacketHasNoRoomFor() throws IOException {
        String guid = "0123456789ABCDEF0123456789ABCDEF";
        byte[] rest = new XmpBlock().text("photoshop:Headline", "In the rest").bytes();
        int middle = rest.length / 2;
        PictureFile file = PictureFile.jpeg()
                .xmp(new XmpBlock().text("photoshop:Credit", "Reuters").text("xmpNote:HasExtendedXMP", guid))
                .segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", part(guid, rest, middle, rest.length))
                .segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", part(guid, rest, 0, middle))
                .segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", part("F".repeat(32), rest, 0, 10));
        ImageMetadata found = read(file);
        assertThat(found.creditLine()).isEqualTo(new Found<>("Reuters", MetadataSource.xmp));
        assertThat(found.headline()).isEqualTo(new Found<>("In the rest", MetadataSource.xmp));
    }

    @Test
    void readsTheChunksOfPng() throws IOException {
        byte[] xmp = XMP.bytes();
        seesAll(read(PictureFile.png()
                .pngChunk("tEXt", latin("Raw profile type iptc\0" + profile("iptc", IIM.resources())))
                .pngChunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0"), xmp)
                .pngChunk("eXIf", EXIF.bytes())));
    }

    @Test
    void readsThePackedTextsOfPng() throws IOException {
        byte[] exif = PictureFile.joined(latin("Exif\0\0"), EXIF.bytes());
        seesAll(read(PictureFile.png()
                .pngChunk(
                        "zTXt",
                        latin("Raw profile type iptc\0\0"),
                        PictureFile.deflated(latin(profile("iptc", IIM.bytes()))))
                .pngChunk("iTXt", latin("XML:com.adobe.xmp\0\1\0\0\0"), PictureFile.deflated(XMP.bytes()))
                .pngChunk(
                        "zTXt",
                        latin("Raw profile type exif\0\0"),
                        PictureFile.deflated(latin(profile("exif", exif))))));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void readsTheChunksOfWebp(boolean preamble) throws IOException {
        byte[] exif = preamble ? PictureFile.joined(latin("Exif\0\0"), EXIF.bytes()) : EXIF.bytes();
        ImageMetadata found = read(PictureFile.webp()
                .webpChunk("ICCP", new byte[3])
                .webpChunk("EXIF", exif)
                .webpChunk("XMP ", XMP.bytes()));
        assertThat(found.creditLine()).isEqualTo(new Found<>("Ann of XMP", MetadataSource.xmp));
        assertThat(found.creator()).isEqualTo(new Found<>("Ann of EXIF", MetadataSource.exif));
    }

    @Test
    void readsTheTagsOfTiff() throws IOException {
        byte[] bare = tiff().bytes(700, XMP.bytes()).bytes(33723, IIM.bytes()).bytes();
        byte[] photoshop =
                tiff().bytes(700, XMP.bytes()).bytes(34377, IIM.resources()).bytes();
        seesAll(ImageMetadata.read(PictureFile.write(folder, bare)));
        seesAll(ImageMetadata.read(PictureFile.write(folder, photoshop)));
    }

    @Test
    void readsNothingOfWhatSaysNothing() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg());
        assertThat(found).usingRecursiveComparison().ignoringFields("raw").isEqualTo(MetadataReading.of(new Blocks()));
        assertThat(found.raw().directories()).isEmpty();
    }

    private static void seesAll(ImageMetadata found) {
        assertThat(found.creditLine()).isEqualTo(new Found<>("Ann of XMP", MetadataSource.xmp));
        assertThat(found.headline()).isEqualTo(new Found<>("Headline of IIM", MetadataSource.iim));
        assertThat(found.creator()).isEqualTo(new Found<>("Ann of EXIF", MetadataSource.exif));
    }

    private ImageMetadata read(PictureFile file) throws IOException {
        return ImageMetadata.read(file.write(folder));
    }

    private static ExifBlock tiff() {
        return new ExifBlock().text(ARTIST, "Ann of EXIF");
    }

    private static byte[] part(String guid, byte[] whole, int from, int to) {
        return PictureFile.joined(
                latin(guid),
                ByteBuffer.allocate(8).putInt(whole.length).putInt(from).array(),
                Arrays.copyOfRange(whole, from, to));
    }

    private static String profile(String name, byte[] content) {
        String digits = HexFormat.of().formatHex(content).replaceAll("(.{72})", "$1\n");
        return "\n%s\n%8d\n%s\n".formatted(name, content.length, digits);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
