package press.masthead.delivery;

import org.jdom2.Verifier;

/** Texts in XML. */
public final class XmlText {

    private XmlText() {}

    /** The text without what XML can't hold, which would make the whole document unreadable. */
    public static String clean(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
