package press.masthead.image.metadata;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which XMP packets are harmless: without entities and document types, and neither too deep nor too wide for the library. */
final class XmpGuard {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final int DEEPEST = 40;
    private static final int MOST_ITEMS = 50_000;
    /** Among the properties of one thing, the library looks for each in all before it. */
    private static final int MOST_PROPERTIES = 5_000;
    /** The library remembers each for ever. */
    private static final int MOST_NAMESPACES = 100;

    private static final XMLInputFactory FACTORY = factory();

    private int depth;
    private int items;
    private int properties;
    private final Set<String> namespaces = new HashSet<>();

    private XmpGuard() {}

    static boolean isHarmless(String packet) {
        try {
            return new XmpGuard().admits(FACTORY.createXMLStreamReader(new StringReader(packet)));
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private boolean admits(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    count(reader);
                    if (depth > DEEPEST
                            || items > MOST_ITEMS
                            || properties > MOST_PROPERTIES
                            || namespaces.size() > MOST_NAMESPACES) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return true;
    }

    private void count(XMLStreamReader reader) {
        depth++;
        if (RDF.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("li")) {
            items++;
        } else {
            properties++;
        }
        properties += reader.getAttributeCount();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            namespaces.add(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
