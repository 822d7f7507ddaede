package press.masthead.image.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcType;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.jspecify.annotations.Nullable;

/** Writes whose a picture is into a JPEG: as XMP, and as IPTC IIM for older programs. */
final class MarkedJpeg {

    /** In bytes, by IIM 4.2: of a by-line, a credit and a source, and of a copyright notice. */
    private static final int SHORT = 32;

    private static final int NOTICE = 128;

    private MarkedJpeg() {}

    static byte[] of(byte[] jpeg, EmbeddedCredit credit) throws IOException {
        if (credit.equals(EmbeddedCredit.NONE)) {
            return jpeg;
        }
        ByteArrayOutputStream withXmp = new ByteArrayOutputStream(jpeg.length);
        new JpegXmpRewriter().updateXmpXml(jpeg, withXmp, CreditXmp.write(credit));
        List<IptcRecord> records = records(credit);
        if (records.isEmpty()) {
            return withXmp.toByteArray();
        }
        ByteArrayOutputStream withBoth = new ByteArrayOutputStream(withXmp.size());
        // Forced to be UTF-8, which is said in 1:90: else what is not Latin-1 decides.
        new JpegIptcRewriter()
                .writeIptc(withXmp.toByteArray(), withBoth, new PhotoshopApp13Data(records, List.of(), true));
        return withBoth.toByteArray();
    }

    private static List<IptcRecord> records(EmbeddedCredit credit) {
        List<IptcRecord> records = new ArrayList<>();
        add(records, IptcTypes.BYLINE, credit.creator(), SHORT);
        add(records, IptcTypes.CREDIT, credit.creditLine(), SHORT);
        add(records, IptcTypes.SOURCE, credit.source(), SHORT);
        add(records, IptcTypes.COPYRIGHT_NOTICE, credit.copyrightNotice(), NOTICE);
        return records;
    }

    private static void add(List<IptcRecord> records, IptcType type, @Nullable String value, int mostBytes) {
        if (value != null) {
            records.add(new IptcRecord(type, cut(value, mostBytes)));
        }
    }

    /** As many whole characters as have so many bytes in UTF-8. XMP, which is read first, has all of them. */
    private static String cut(String text, int mostBytes) {
        CharBuffer characters = CharBuffer.wrap(text);
        StandardCharsets.UTF_8.newEncoder().encode(characters, ByteBuffer.allocate(mostBytes), true);
        return text.substring(0, characters.position()).strip();
    }
}
