package press.masthead.image.rendition;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import org.jspecify.annotations.Nullable;

/** Writes whose a picture is as XMP (ISO 16684), in the properties of the IPTC Photo Metadata Standard. */
final class CreditXmp {

    private static final String ANY_LANGUAGE = "x-default";

    private final XMPMeta xmp = XMPMetaFactory.create();

    private CreditXmp() {}

    /** A packet, in UTF-8. */
    static String write(EmbeddedCredit credit) {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(XMPConst.NS_PLUS, "plus");
            XMPMetaFactory.getSchemaRegistry().registerNamespace(XMPConst.NS_IPTCEXT, "Iptc4xmpExt");
            CreditXmp packet = new CreditXmp();
            packet.put(credit);
            return XMPMetaFactory.serializeToString(
                    packet.xmp,
                    new SerializeOptions()
                            .setUseCompactFormat(true)
                            .setPadding(0)
                            .setReadOnlyPacket(true));
        } catch (XMPException e) {
            throw new IllegalStateException("every text can be written as XMP", e);
        }
    }

    private void put(EmbeddedCredit credit) throws XMPException {
        if (credit.creator() != null) {
            xmp.appendArrayItem(
                    XMPConst.NS_DC,
                    "creator",
                    new PropertyOptions().setArrayOrdered(true),
                    credit.creator(),
                    new PropertyOptions());
        }
        text(XMPConst.NS_DC, "rights", credit.copyrightNotice());
        text(XMPConst.NS_XMP_RIGHTS, "UsageTerms", credit.usageTerms());
        value(XMPConst.NS_PHOTOSHOP, "Credit", credit.creditLine());
        value(XMPConst.NS_PHOTOSHOP, "Source", credit.source());
        value(XMPConst.NS_XMP_RIGHTS, "WebStatement", credit.webStatement());
        if (credit.acquireLicensePage() != null) {
            xmp.appendArrayItem(
                    XMPConst.NS_PLUS,
                    "Licensor",
                    new PropertyOptions().setArrayOrdered(true),
                    null,
                    new PropertyOptions().setStruct(true));
            xmp.setStructField(
                    XMPConst.NS_PLUS, "Licensor[1]", XMPConst.NS_PLUS, "LicensorURL", credit.acquireLicensePage());
        }
        value(XMPConst.NS_IPTCEXT, "DigitalSourceType", credit.digitalSourceType());
    }

    private void value(String namespace, String name, @Nullable String value) throws XMPException {
        if (value != null) {
            xmp.setProperty(namespace, name, value);
        }
    }

    private void text(String namespace, String name, @Nullable String text) throws XMPException {
        if (text != null) {
            xmp.setLocalizedText(namespace, name, ANY_LANGUAGE, ANY_LANGUAGE, text);
        }
    }
}
