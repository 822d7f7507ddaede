package press.masthead.image.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.ExifBlock;
import press.masthead.support.IimBlock;
import press.masthead.support.PictureFile;
import press.masthead.support.XmpBlock;

class ImageMetadataTest {

    private static final int ARTIST = 0x013B;
    private static final int DESCRIPTION = 0x010E;
    private static final int COPYRIGHT = 0x8298;
    private static final int TAKEN = 0x9003;
    private static final int OFFSET = 0x9011;

    @TempDir
    private Path folder;

    @Test
    void readsEveryValueOfXmp() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .xmp(new XmpBlock()
                        .text("photoshop:Credit", "Kremlin Press Service")
                        .list("dc:creator", "Mikhail Metzel", "Mikhail Metzel", "Alexei Druzhinin")
                        .text("photoshop:Source", "TASS")
                        .languages("dc:rights", "ru", "Кремль", "x-default", "© Kremlin")
                        .languages("xmpRights:UsageTerms", "x-default", "Editorial use only")
                        .text("xmpRights:WebStatement", "https://kremlin.example/licence")
                        .raw(
                                "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'>"
                                        + "<plus:LicensorURL>https://kremlin.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>")
                        .languages("Iptc4xmpCore:AltTextAccessibility", "x-default", "Two men at a table")
                        .text("photoshop:Headline", "Talks in Sochi")
                        .languages("dc:description", "x-default", "Vladimir Putin and\nBashar Assad")
                        .text("photoshop:DateCreated", "2017-11-20T21:00:00+03:00")
                        .text("Iptc4xmpCore:Location", "Bocharov Ruchei")
                        .text("photoshop:City", "Sochi")
                        .text("photoshop:State", "Krasnodar Krai")
                        .text("photoshop:Country", "Russia")
                        .text(
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")
                        .list("Iptc4xmpExt:PersonInImage", "Vladimir Putin", "Bashar Assad")));
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("raw")
                .isEqualTo(new ImageMetadata(
                        xmp("Kremlin Press Service"),
                        xmp("Mikhail Metzel, Alexei Druzhinin"),
                        xmp("TASS"),
                        xmp("© Kremlin"),
                        xmp("Editorial use only"),
                        xmp("https://kremlin.example/licence"),
                        xmp("https://kremlin.example/buy"),
                        xmp("Two men at a table"),
                        xmp("Talks in Sochi"),
                        xmp("Vladimir Putin and\nBashar Assad"),
                        xmp(Instant.parse("2017-11-20T18:00:00Z")),
                        xmp("Bocharov Ruchei, Sochi, Krasnodar Krai, Russia"),
                        xmp("digitalCapture"),
                        xmp(List.of("Vladimir Putin", "Bashar Assad")),
                        RawMetadata.NONE));
    }

    @Test
    void readsIimAndExif() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .iim(IimBlock.utf8()
                        .add(110, "Reuters")
                        .add(115, "Sputnik")
                        .add(105, "Talks")
                        .add(55, "20171120")
                        .add(60, "210000+0300")
                        .add(90, "Sochi")
                        .add(101, "Russia")
                        .add(80, "One")
                        .add(80, "Two"))
                .exif(new ExifBlock()
                        .text(ARTIST, "Somebody; Somebody else")
                        .text(DESCRIPTION, "A caption")
                        .text(COPYRIGHT, "Bjørn")
                        .exposure(TAKEN, "2001:01:01 00:00:00")));
        assertThat(found.creditLine()).isEqualTo(iim("Reuters"));
        assertThat(found.source()).isEqualTo(iim("Sputnik"));
        assertThat(found.headline()).isEqualTo(iim("Talks"));
        assertThat(found.takenAt()).isEqualTo(iim(Instant.parse("2017-11-20T18:00:00Z")));
        assertThat(found.location()).isEqualTo(iim("Sochi, Russia"));
        assertThat(found.creator()).isEqualTo(iim("One, Two"));
        assertThat(found.caption()).isEqualTo(new Found<>("A caption", MetadataSource.exif));
        assertThat(found.copyrightNotice()).isEqualTo(new Found<>("Bjørn", MetadataSource.exif));
    }

    @Test
    void joinsTheArtistsOfExif() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg().exif(new ExifBlock().text(ARTIST, "Ann; Ben;Ann; ")));
        assertThat(found.creator()).isEqualTo(new Found<>("Ann, Ben", MetadataSource.exif));
    }

    @Test
    void takesXmpBeforeIimBeforeExifButNothingBlank() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .exif(new ExifBlock().text(DESCRIPTION, "of EXIF").text(COPYRIGHT, "of EXIF"))
                .iim(IimBlock.utf8().add(120, "of IIM").add(116, " ").add(110, "of IIM"))
                .xmp(new XmpBlock()
                        .languages("dc:description", "x-default", "of XMP")
                        .languages("dc:rights", "x-default", " \u00a0")
                        .text("photoshop:Credit", "")));
        assertThat(found.caption()).isEqualTo(xmp("of XMP"));
        assertThat(found.creditLine()).isEqualTo(iim("of IIM"));
        assertThat(found.copyrightNotice()).isEqualTo(new Found<>("of EXIF", MetadataSource.exif));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsIimWhoseEncodingIsNotNamed(String charset) throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .iim(new IimBlock(Charset.forName(charset))
                        .add(80, "Bjørn “Bee” Pedersen")
                        .add(90, "Benalmádena")));
        assertThat(found.creator()).isEqualTo(iim("Bjørn “Bee” Pedersen"));
        assertThat(found.location()).isEqualTo(iim("Benalmádena"));
    }

    @Test
    void readsIimThatSaysUtf8AndIsNot() throws IOException {
        byte[] named = IimBlock.utf8().bytes();
        byte[] latin =
                new IimBlock(StandardCharsets.ISO_8859_1).add(80, "Bjørn").bytes();
        Blocks blocks = new Blocks();
        blocks.addIim(PictureFile.joined(named, latin));
        assertThat(MetadataReading.of(blocks).creator()).isEqualTo(iim("Bjørn"));
    }

    @Test
    void leavesOutWhatCamerasWriteAsCaptions() throws IOException {
        assertThat(read(PictureFile.jpeg().exif(new ExifBlock().text(DESCRIPTION, "OLYMPUS DIGITAL CAMERA         ")))
                        .caption())
                .isNull();
    }

    @Test
    void takesTheOffsetOfTheSameTimeFromExif() throws IOException {
        XmpBlock xmp = new XmpBlock().text("photoshop:DateCreated", "2017-10-27T08:38:52");
        ExifBlock same = new ExifBlock().exposure(TAKEN, "2017:10:27 08:38:52").exposure(OFFSET, "+02:00");
        ExifBlock other = new ExifBlock().exposure(TAKEN, "2017:10:27 09:00:00").exposure(OFFSET, "+02:00");
        assertThat(read(PictureFile.jpeg().exif(same).xmp(xmp)).takenAt())
                .isEqualTo(xmp(Instant.parse("2017-10-27T06:38:52Z")));
        assertThat(read(PictureFile.jpeg().exif(other).xmp(xmp)).takenAt())
                .isEqualTo(xmp(Instant.parse("2017-10-27T08:38:52Z")));
    }

    @Test
    void makesCleanText() throws IOException {
        ImageMetadata found = read(PictureFile.jpeg()
                .iim(IimBlock.utf8()
                        .add(105, "\u0000 A\u0007 head\u202Eline\u2066 \u200F")
                        .add(120, "One\r\nTwo\rThree\u0000")));
        assertThat(found.headline()).isEqualTo(iim("A headline \u200F"));
        assertThat(found.caption()).isEqualTo(iim("One\nTwo\nThree"));
    }

    @Test
    void keepsAllThatItReads() throws IOException {
        RawMetadata raw = read(PictureFile.jpeg()
                        .exif(new ExifBlock()
                                .text(ARTIST, "Ann")
                                .degrees(2, 43, 35, 7)
                                .degrees(4, 39, 43, 13))
                        .iim(IimBlock.utf8().add(40, "Handle with care"))
                        .xmp(new XmpBlock().text("aux:SerialNumber", "4711")))
                .raw();
        assertThat(raw.truncated()).isFalse();
        assertThat(raw.directories().get("XMP")).containsEntry("aux:SerialNumber", "4711");
        assertThat(raw.directories().get("IPTC")).containsEntry("Special Instructions", "Handle with care");
        assertThat(raw.directories().get("Exif IFD0")).containsEntry("Artist", "Ann");
        assertThat(raw.directories().get("GPS")).containsEntry("GPS Latitude", "43° 35' 7\"");
    }

    private ImageMetadata read(PictureFile file) throws IOException {
        return ImageMetadata.read(file.write(folder));
    }

    private static <T> Found<T> xmp(T value) {
        return new Found<>(value, MetadataSource.xmp);
    }

    private static <T> Found<T> iim(T value) {
        return new Found<>(value, MetadataSource.iim);
    }
}
