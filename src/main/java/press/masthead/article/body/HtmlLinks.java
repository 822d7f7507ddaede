package press.masthead.article.body;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The links of a piece of HTML, each with a key that is made from where it leads. */
final class HtmlLinks {

    private final Complaints complaints;
    private final Map<String, LinkDef> known = new LinkedHashMap<>();

    HtmlLinks(Complaints complaints) {
        this.complaints = complaints;
    }

    /** What is within this link; the same as around it when it leads nowhere. */
    Context context(Element element, Context context) {
        String href = Links.tidy(element.attr("href"));
        if (href.isEmpty()) {
            return context;
        }
        if (!Links.allowed(href)) {
            complaints.notAllowed("", Links.refusal(href));
            return context;
        }
        String title = element.attr("title").strip();
        LinkDef link = LinkDef.of(href, title.isEmpty() ? null : title);
        known.put(link.key(), link);
        return context.linked(link.key());
    }

    /** The links that these spans carry, in the order of their use. */
    List<LinkDef> of(List<Span> spans) {
        Set<LinkDef> used = new LinkedHashSet<>();
        spans.forEach(span ->
                span.marks().stream().map(known::get).filter(Objects::nonNull).forEach(used::add));
        return List.copyOf(used);
    }

    /** Complains when something that can't be a link is in one. */
    void refuse(String what, Context context) {
        LinkDef link = context.link() == null ? null : known.get(context.link());
        if (link != null) {
            complaints.notAllowed(
                    "",
                    "%s in a body can't be a link, as this one to %s.".formatted(what, Characters.quote(link.href())));
        }
    }
}
