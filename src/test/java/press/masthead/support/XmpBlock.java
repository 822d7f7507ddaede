package press.masthead.support;

import java.nio.charset.StandardCharsets;

/** XMP as editing programs write it. */
public final class XmpBlock {

    private static final String PACKET = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
                xmlns:xmpNote="http://ns.adobe.com/xmp/note/"
                xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
                xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
                xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
                xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
            %s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private final StringBuilder properties = new StringBuilder();

    /** @param name with its prefix, for example photoshop:Credit */
    public XmpBlock text(String name, String text) {
        return raw("<%s>%s</%s>".formatted(name, escaped(text), name));
    }

    public XmpBlock list(String name, String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            items.append("<rdf:li>").append(escaped(text)).append("</rdf:li>");
        }
        return raw("<%s><rdf:Seq>%s</rdf:Seq></%s>".formatted(name, items, name));
    }

    /** @param languagesAndTexts a language, the text in it, and so on */
    public XmpBlock languages(String name, String... languagesAndTexts) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            items.append("<rdf:li xml:lang=\"%s\">%s</rdf:li>"
                    .formatted(languagesAndTexts[i], escaped(languagesAndTexts[i + 1])));
        }
        return raw("<%s><rdf:Alt>%s</rdf:Alt></%s>".formatted(name, items, name));
    }

    public XmpBlock raw(String xml) {
        properties.append(xml);
        return this;
    }

    public String xml() {
        return PACKET.formatted(properties);
    }

    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
