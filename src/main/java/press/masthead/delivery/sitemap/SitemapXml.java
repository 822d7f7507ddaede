package press.masthead.delivery.sitemap;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import press.masthead.delivery.XmlText;

/** Writes sitemaps (https://www.sitemaps.org/protocol.html), with the extensions for news and for translations. */
final class SitemapXml {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Search engines take 50 MB at most; the rest of the addresses has room in what is left. */
    private static final int NO_MORE_ALTERNATES = 25_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private SitemapXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /** What writes into a document. */
    private interface Content {
        void write(SitemapXml document) throws XMLStreamException;
    }

    static byte[] index(List<SitemapPart> parts) {
        return document("sitemapindex", document -> {
            for (SitemapPart part : parts) {
                document.xml.writeStartElement("sitemap");
                document.element("loc", part.address());
                document.element("lastmod", time(part.updatedAt()));
                document.xml.writeEndElement();
            }
        });
    }

    static byte[] pages(List<SitemapPage> pages) {
        return document("urlset", document -> {
            document.xml.writeNamespace("xhtml", XHTML);
            for (SitemapPage page : pages) {
                document.xml.writeStartElement("url");
                document.element("loc", page.address());
                document.element("lastmod", time(page.updatedAt()));
                if (document.bytes.size() < NO_MORE_ALTERNATES) {
                    document.alternates(page.alternates());
                }
                document.xml.writeEndElement();
            }
        });
    }

    /** @param publication what the newsroom is called */
    static byte[] news(List<SitemapPage> pages, String publication) {
        return document("urlset", document -> {
            document.xml.writeNamespace("news", NEWS);
            for (SitemapPage page : pages) {
                document.xml.writeStartElement("url");
                document.element("loc", page.address());
                document.xml.writeStartElement("news:news");
                document.xml.writeStartElement("news:publication");
                document.element("news:name", publication);
                document.element("news:language", language(page.locale()));
                document.xml.writeEndElement();
                document.element("news:publication_date", time(page.publishedAt()));
                document.element("news:title", page.headline());
                document.xml.writeEndElement();
                document.xml.writeEndElement();
            }
        });
    }

    private static byte[] document(String root, Content content) {
        try {
            SitemapXml document = new SitemapXml();
            document.xml.writeStartDocument("UTF-8", "1.0");
            document.xml.writeStartElement(root);
            document.xml.writeDefaultNamespace(SITEMAP);
            content.write(document);
            document.xml.writeEndDocument();
            document.xml.close();
            return document.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("addresses and headlines make XML", e);
        }
    }

    private void alternates(List<SitemapPage.Alternate> alternates) throws XMLStreamException {
        for (SitemapPage.Alternate alternate : alternates) {
            xml.writeEmptyElement("xhtml:link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.locale());
            xml.writeAttribute("href", alternate.address());
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** News has the code of the language (ISO 639), but for Chinese, where the script counts. */
    private static String language(String locale) {
        return switch (locale) {
            case "zh-CN", "zh-Hans" -> "zh-cn";
            case "zh-TW", "zh-Hant" -> "zh-tw";
            default -> Locale.forLanguageTag(locale).getLanguage();
        };
    }
}
