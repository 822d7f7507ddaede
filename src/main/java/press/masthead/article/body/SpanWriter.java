package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes spans: neighbours that share marks share the elements of those marks. */
final class SpanWriter {

    private final List<LinkDef> links;
    private final List<String> open = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    private SpanWriter(Element parent, List<LinkDef> links) {
        this.links = links;
        elements.add(parent);
    }

    static Element append(Element parent, List<LinkDef> links, List<Span> spans) {
        SpanWriter writer = new SpanWriter(parent, links);
        spans.forEach(writer::append);
        return parent;
    }

    private void append(Span span) {
        int shared = 0;
        while (shared < open.size()
                && shared < span.marks().size()
                && open.get(shared).equals(span.marks().get(shared))) {
            shared++;
        }
        open.subList(shared, open.size()).clear();
        elements.subList(shared + 1, elements.size()).clear();
        for (String mark : span.marks().subList(shared, span.marks().size())) {
            open.add(mark);
            elements.add(open(mark, innermost()));
        }
        Lines.append(innermost(), span.text());
    }

    private Element innermost() {
        return elements.get(elements.size() - 1);
    }

    /** A mark that can't be written leaves the text where it is. */
    private Element open(String mark, Element parent) {
        Decorator decorator = Decorator.of(mark);
        if (decorator != null) {
            return parent.appendElement(decorator.tag);
        }
        LinkDef link = link(mark);
        String href = link == null ? "" : Links.tidy(link.href());
        if (link == null || !Links.allowed(href)) {
            return parent;
        }
        Element a = parent.appendElement("a").attr("href", href);
        return link.title() == null ? a : a.attr("title", link.title());
    }

    private @Nullable LinkDef link(String key) {
        return links.stream().filter(link -> link.key().equals(key)).findFirst().orElse(null);
    }
}
