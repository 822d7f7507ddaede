package press.masthead.image.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.metadata.Directory;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import com.drew.metadata.iptc.IptcDirectory;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Gathers all that a file says of itself, as text. */
final class RawReading {

    private static final int LONGEST_ARRAY = 64;

    private final RawGathering gathering = new RawGathering();

    private RawReading() {}

    /** XMP and IIM first: they are written by people, so if not everything can be kept, they are. */
    static RawMetadata of(Xmp xmp, Iim iim, Exif exif) {
        RawReading reading = new RawReading();
        xmp.packets().forEach(reading::add);
        iim.directories().forEach(reading::add);
        exif.directories().forEach(reading::add);
        return reading.gathering.done();
    }

    private void add(XMPMeta packet) {
        try {
            XMPIterator iterator = packet.iterator(new IteratorOptions().setJustLeafnodes(true));
            while (iterator.hasNext() && !gathering.isFull()) {
                XMPPropertyInfo property = (XMPPropertyInfo) iterator.next();
                if (property.getPath() != null && property.getValue() != null) {
                    gathering.add("XMP", property.getPath(), property.getValue());
                }
            }
        } catch (XMPException e) {
            // A packet that was parsed can be walked through; if not, what was found counts.
            return;
        }
    }

    private void add(IptcDirectory directory) {
        for (Tag tag : directory.getTags()) {
            gathering.add(
                    directory.getName(), tag.getTagName(), CleanText.joined(Iim.values(directory, tag.getTagType())));
        }
    }

    private void add(Directory directory) {
        for (Tag tag : directory.getTags()) {
            if (gathering.isFull()) {
                return;
            }
            gathering.add(directory.getName(), tag.getTagName(), text(directory, tag));
        }
    }

    /** @return null for what is no text and would be none */
    private static @Nullable String text(Directory directory, Tag tag) {
        Object value = directory.getObject(tag.getTagType());
        if (value instanceof StringValue) {
            return Exif.decoded(value);
        }
        if (value != null && value.getClass().isArray() && Array.getLength(value) > LONGEST_ARRAY) {
            return null;
        }
        try {
            return tag.getDescription();
        } catch (RuntimeException e) {
            // The library describes what cameras should write.
            return null;
        }
    }
}
