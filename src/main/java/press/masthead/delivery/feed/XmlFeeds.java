package press.masthead.delivery.feed;

import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import press.masthead.delivery.XmlText;

/** Writes feeds as RSS 2.0 and Atom, with their pictures and credits as Media RSS. */
final class XmlFeeds {

    private static final String HTML = "html";
    private static final String TEXT = "text/plain";

    private XmlFeeds() {}

    static byte[] rss(Feed feed) {
        SyndFeed written = feed(feed, "rss_2.0");
        Link self = new Link();
        self.setRel("self");
        self.setHref(feed.self());
        self.setType("application/rss+xml");
        AtomLinkModuleImpl links = new AtomLinkModuleImpl();
        links.setLink(self);
        written.getModules().add(links);
        written.setEntries(feed.items().stream()
                .map(item -> {
                    SyndEntry entry = entry(item);
                    // RSS names authors by their e-mail addresses; readers of feeds take the names of Dublin Core.
                    ((DCModule) entry.getModule(DCModule.URI))
                            .setCreators(item.authors().stream()
                                    .map(author -> XmlText.clean(author.name()))
                                    .toList());
                    return entry;
                })
                .toList());
        return bytes(written, document -> {});
    }

    static byte[] atom(Feed feed) {
        SyndFeed written = feed(feed, "atom_1.0");
        written.setUri(feed.self());
        written.setLinks(List.of(link("self", feed.self()), link("alternate", feed.page())));
        written.setAuthors(List.of(person(new FeedAuthor(feed.title(), feed.page()))));
        written.setEntries(feed.items().stream()
                .map(item -> {
                    SyndEntry entry = entry(item);
                    entry.setAuthors(
                            item.authors().stream().map(XmlFeeds::person).toList());
                    return entry;
                })
                .toList());
        return bytes(
                written,
                document -> document.getRootElement().setAttribute("lang", feed.locale(), Namespace.XML_NAMESPACE));
    }

    private static SyndFeed feed(Feed feed, String type) {
        SyndFeed written = new SyndFeedImpl();
        written.setFeedType(type);
        written.setTitle(XmlText.clean(feed.title()));
        written.setDescription(XmlText.clean(Objects.requireNonNullElse(feed.description(), feed.title())));
        written.setLink(feed.page());
        written.setLanguage(feed.locale());
        written.setPublishedDate(Date.from(feed.updatedAt()));
        return written;
    }

    private static SyndEntry entry(FeedItem item) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setLink(item.url());
        entry.setTitle(XmlText.clean(item.title()));
        entry.setPublishedDate(Date.from(item.publishedAt()));
        entry.setUpdatedDate(Date.from(item.updatedAt()));
        entry.setCategories(item.categories().stream().map(XmlFeeds::category).toList());
        if (item.summary() != null) {
            entry.setDescription(content(TEXT, item.summary()));
        }
        if (item.html() != null) {
            entry.setContents(new ArrayList<>(List.of(content(HTML, item.html()))));
        }
        if (item.picture() != null) {
            entry.getModules().add(PictureModule.of(item.picture()));
        }
        return entry;
    }

    private static SyndContent content(String type, String text) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(XmlText.clean(text));
        return content;
    }

    private static SyndCategory category(String name) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(XmlText.clean(name));
        return category;
    }

    private static SyndPerson person(FeedAuthor author) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(XmlText.clean(author.name()));
        person.setUri(author.url());
        return person;
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static byte[] bytes(SyndFeed feed, Consumer<Document> finish) {
        try {
            Document document = new SyndFeedOutput().outputJDom(feed);
            finish.accept(document);
            return new XMLOutputter().outputString(document).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("what is published makes a feed", e);
        }
    }
}
