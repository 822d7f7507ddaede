package press.masthead.image.metadata;

import com.drew.metadata.iptc.IptcDirectory;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which value stands where in XMP, IIM and EXIF. */
final class MetadataReading {

    private static final String VOCABULARY = "/digitalsourcetype/";
    private static final int[] IIM_PLACE = {
        IptcDirectory.TAG_SUB_LOCATION,
        IptcDirectory.TAG_CITY,
        IptcDirectory.TAG_PROVINCE_OR_STATE,
        IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME
    };

    private final Exif exif;
    private final Iim iim;
    private final Xmp xmp;

    /** EXIF first, since it may hold blocks of the others. */
    private MetadataReading(Blocks blocks) {
        exif = new Exif(blocks);
        iim = new Iim(blocks);
        xmp = new Xmp(blocks);
    }

    static ImageMetadata of(Blocks blocks) {
        return new MetadataReading(blocks).all();
    }

    private ImageMetadata all() {
        return new ImageMetadata(
                text(Xmp.PHOTOSHOP, "Credit", IptcDirectory.TAG_CREDIT, null),
                Found.first(
                        joined(xmp.texts(Xmp.DC, "creator")),
                        joined(iim.texts(IptcDirectory.TAG_BY_LINE)),
                        exif.creator()),
                text(Xmp.PHOTOSHOP, "Source", IptcDirectory.TAG_SOURCE, null),
                text(Xmp.DC, "rights", IptcDirectory.TAG_COPYRIGHT_NOTICE, exif.copyright()),
                text(Xmp.RIGHTS, "UsageTerms"),
                text(Xmp.RIGHTS, "WebStatement"),
                Found.first(xmp.fieldOfItems(Xmp.PLUS, "Licensor", "LicensorURL"), null, null),
                text(Xmp.CORE, "AltTextAccessibility"),
                text(Xmp.PHOTOSHOP, "Headline", IptcDirectory.TAG_HEADLINE, null),
                text(Xmp.DC, "description", IptcDirectory.TAG_CAPTION, exif.caption()),
                takenAt(),
                Found.first(xmpPlace(), iimPlace(), null),
                digitalSourceType(),
                personsShown(),
                RawReading.of(xmp, iim, exif));
    }

    private @Nullable Found<String> text(String namespace, String name, int tag, @Nullable String ofExif) {
        return Found.first(xmp.text(namespace, name), iim.text(tag), ofExif);
    }

    private @Nullable Found<String> text(String namespace, String name) {
        return Found.first(xmp.text(namespace, name), null, null);
    }

    private @Nullable Found<Instant> takenAt() {
        Times ofExif = exif.taken();
        String day = iim.text(IptcDirectory.TAG_DATE_CREATED);
        String time = iim.text(IptcDirectory.TAG_TIME_CREATED);
        Times ofIim = Times.parse(day + (time == null ? "" : "T" + time));
        return Found.first(
                instant(Times.parse(xmp.text(Xmp.PHOTOSHOP, "DateCreated")), ofExif),
                instant(ofIim == null ? Times.parse(day) : ofIim, ofExif),
                instant(ofExif, null));
    }

    private static @Nullable Instant instant(@Nullable Times time, @Nullable Times other) {
        return time == null ? null : time.instant(other);
    }

    private @Nullable String xmpPlace() {
        return CleanText.joined(Stream.of(
                xmp.text(Xmp.CORE, "Location"),
                xmp.text(Xmp.PHOTOSHOP, "City"),
                xmp.text(Xmp.PHOTOSHOP, "State"),
                xmp.text(Xmp.PHOTOSHOP, "Country")));
    }

    private @Nullable String iimPlace() {
        return CleanText.joined(IntStream.of(IIM_PLACE).mapToObj(iim::text));
    }

    private @Nullable Found<String> digitalSourceType() {
        Found<String> found = text(Xmp.EXTENSION, "DigitalSourceType");
        if (found == null) {
            return null;
        }
        String value = found.value();
        int vocabulary = value.lastIndexOf(VOCABULARY);
        return new Found<>(vocabulary < 0 ? value : value.substring(vocabulary + VOCABULARY.length()), found.source());
    }

    private @Nullable Found<List<String>> personsShown() {
        List<String> persons = xmp.texts(Xmp.EXTENSION, "PersonInImage");
        return Found.first(persons.isEmpty() ? null : persons, null, null);
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(", ", texts);
    }
}
