package press.masthead.image.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.image.ImageFormat;
import press.masthead.support.Quadrants;

class EmbeddedCreditTest {

    private static final EmbeddedCredit CREDIT = new EmbeddedCredit(
            "Юрий Müller",
            "Юрий Müller / <Agency> & \"Co\"",
            "TASS",
            "© 2024 Юрий",
            "Once only",
            "https://license.example/?a=1&b=2",
            "https://buy.example",
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes the folder
    Path folder;

    @ParameterizedTest
    @EnumSource(RenditionFormat.class)
    void isInXmp(RenditionFormat format) throws Exception {
        Map<String, String> xmp = metadata(made(format, CREDIT))
                .getFirstDirectoryOfType(XmpDirectory.class)
                .getXmpProperties();

        assertThat(xmp)
                .containsEntry("dc:creator[1]", "Юрий Müller")
                .containsEntry("dc:rights[1]", "© 2024 Юрий")
                .containsEntry("photoshop:Credit", "Юрий Müller / <Agency> & \"Co\"")
                .containsEntry("photoshop:Source", "TASS")
                .containsEntry("xmpRights:WebStatement", "https://license.example/?a=1&b=2")
                .containsEntry("xmpRights:UsageTerms[1]", "Once only")
                .containsEntry("plus:Licensor[1]/plus:LicensorURL", "https://buy.example")
                .containsEntry(
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
    }

    @Test
    void isInIimOfJpeg() throws Exception {
        IptcDirectory iim = metadata(made(RenditionFormat.jpg, CREDIT)).getFirstDirectoryOfType(IptcDirectory.class);

        assertThat(iim.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo(CREDIT.creator());
        // 32 bytes, of which those that are not Latin take two
        assertThat(CREDIT.creditLine()).isEqualTo("Юрий Müller / <Agency> & \"Co\"");
        assertThat(iim.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("Юрий Müller / <Agency> & \"C");
        assertThat(iim.getString(IptcDirectory.TAG_SOURCE)).isEqualTo(CREDIT.source());
        assertThat(iim.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE)).isEqualTo(CREDIT.copyrightNotice());
        assertThat(iim.getString(IptcDirectory.TAG_CODED_CHARACTER_SET)).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @EnumSource(RenditionFormat.class)
    void standsAlone(RenditionFormat format) throws Exception {
        Metadata metadata = metadata(made(format, CREDIT));

        assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(metadata.getFirstDirectoryOfType(ExifDirectoryBase.class)).isNull();
        assertThat(metadata.getDirectories()).noneMatch(Directory::hasErrors);
    }

    @ParameterizedTest
    @EnumSource(RenditionFormat.class)
    void keepsLongTextsWhole(RenditionFormat format) throws Exception {
        String terms = "Ю&".repeat(1000);
        byte[] made = made(format, new EmbeddedCredit(terms, terms, terms, terms, terms, terms, terms, null));

        assertThat(metadata(made).getFirstDirectoryOfType(XmpDirectory.class).getXmpProperties())
                .containsEntry("xmpRights:UsageTerms[1]", terms);
    }

    @ParameterizedTest
    @EnumSource(RenditionFormat.class)
    void isNotThereWhereNothingIsKnown(RenditionFormat format) throws Exception {
        assertThat(new String(made(format, EmbeddedCredit.NONE), StandardCharsets.ISO_8859_1))
                .doesNotContain("xmpmeta")
                .doesNotContain("Photoshop");
    }

    private byte[] made(RenditionFormat format, EmbeddedCredit credit) throws Exception {
        Path original = Files.write(folder.resolve("original.jpg"), Quadrants.withExif(Quadrants.jpeg(401, 201), 1));
        assertThat(metadata(Files.readAllBytes(original)).getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        return RenditionMaker.make(
                original,
                ImageFormat.jpeg,
                new RenditionRecipe(new RenditionSize("w320", 320, null), format, 0.8, Focus.CENTRE, credit));
    }

    private static Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }
}
