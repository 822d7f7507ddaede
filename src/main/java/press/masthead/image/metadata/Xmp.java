package press.masthead.image.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of XMP in a file. Where several packets have one, the first counts. */
final class Xmp {

    static final String DC = XMPConst.NS_DC;
    static final String PHOTOSHOP = XMPConst.NS_PHOTOSHOP;
    static final String RIGHTS = XMPConst.NS_XMP_RIGHTS;
    static final String CORE = XMPConst.NS_IPTCCORE;
    static final String EXTENSION = XMPConst.NS_IPTCEXT;
    static final String PLUS = "http://ns.useplus.org/ldf/xmp/1.0/";
    private static final String DEFAULT_LANGUAGE = "x-default";
    private static final int MOST_ITEMS = 100;

    private final List<XMPMeta> packets;

    Xmp(Blocks blocks) {
        packets = blocks.xmp().stream()
                .map(XmpPacket::parse)
                .filter(Objects::nonNull)
                .toList();
    }

    List<XMPMeta> packets() {
        return packets;
    }

    /** The text of this property; of several that in the default language, else the first that says something. */
    @Nullable
    String text(String namespace, String name) {
        return packets.stream()
                .flatMap(packet -> values(packet, namespace, name).stream())
                .flatMap(text -> Stream.ofNullable(CleanText.of(text)))
                .findFirst()
                .orElse(null);
    }

    /** The texts of this property, which may have several. */
    List<String> texts(String namespace, String name) {
        return packets.stream()
                .map(packet -> CleanText.all(values(packet, namespace, name).stream()))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The text of this field of the first item of a property that has one. */
    @Nullable
    String fieldOfItems(String namespace, String name, String field) {
        return packets.stream()
                .flatMap(packet -> fields(packet, namespace, name, field).stream())
                .flatMap(text -> Stream.ofNullable(CleanText.of(text)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> fields(XMPMeta packet, String namespace, String name, String field) {
        List<String> found = new ArrayList<>();
        try {
            int count = Math.min(packet.countArrayItems(namespace, name), MOST_ITEMS);
            for (int i = 1; i <= count; i++) {
                XMPProperty value = packet.getStructField(
                        namespace, XMPPathFactory.composeArrayItemPath(name, i), namespace, field);
                if (value != null && value.getValue() != null) {
                    found.add(value.getValue());
                }
            }
        } catch (XMPException e) {
            // It is something else in this file, of which nothing is known.
            return found;
        }
        return found;
    }

    /** The values of a property, the one in the default language first. */
    private static List<String> values(XMPMeta packet, String namespace, String name) {
        List<String> found = new ArrayList<>();
        try {
            XMPProperty property = packet.getProperty(namespace, name);
            if (property != null && property.getOptions().isArray()) {
                int count = Math.min(packet.countArrayItems(namespace, name), MOST_ITEMS);
                for (int i = 1; i <= count; i++) {
                    add(packet, namespace, name, i, found);
                }
            } else if (property != null && property.getValue() != null) {
                found.add(property.getValue());
            }
        } catch (XMPException e) {
            // It is something else in this file, of which nothing is known.
            return found;
        }
        return found;
    }

    private static void add(XMPMeta packet, String namespace, String name, int index, List<String> found)
            throws XMPException {
        XMPProperty item = packet.getArrayItem(namespace, name, index);
        if (item != null && item.getValue() != null) {
            String path = XMPPathFactory.composeArrayItemPath(name, index);
            boolean first = item.getOptions().getHasLanguage() && isDefault(packet, namespace, path);
            found.add(first ? 0 : found.size(), item.getValue());
        }
    }

    private static boolean isDefault(XMPMeta packet, String namespace, String path) throws XMPException {
        XMPProperty language = packet.getQualifier(namespace, path, XMPConst.NS_XML, "lang");
        return language != null && DEFAULT_LANGUAGE.equalsIgnoreCase(language.getValue());
    }
}
