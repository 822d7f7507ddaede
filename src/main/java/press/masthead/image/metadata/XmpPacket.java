package press.masthead.image.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads an XMP packet, if it is harmless. */
final class XmpPacket {

    private static final ParseOptions OPTIONS = new ParseOptions().setDisallowDoctype(true);

    private XmpPacket() {}

    /** What it says; null if it is no XMP, or none that can be read without danger. */
    static @Nullable XMPMeta parse(byte[] packet) {
        String text = text(packet);
        if (!XmpGuard.isHarmless(text)) {
            return null;
        }
        try {
            return XMPMetaFactory.parseFromString(text, OPTIONS);
        } catch (XMPException | RuntimeException e) {
            // Adobe's parser knows what is wrong with XML, but not always what is wrong with RDF.
            return null;
        }
    }

    /** The XML in it, without padding and without characters that XML does not know. */
    private static String text(byte[] packet) {
        String text = CleanText.decode(packet, encoding(packet));
        int from = text.indexOf('<');
        int to = text.lastIndexOf('>');
        return from < 0 || to < from
                ? ""
                : text.substring(from, to + 1).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }

    private static Charset encoding(byte[] packet) {
        int first = packet.length < 2 ? 0 : (packet[0] & 0xFF) << 8 | packet[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
    }
}
