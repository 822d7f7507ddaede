package press.masthead.article.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Holds the spans and links of one paragraph, or one cell, against the limits and against each other. */
final class SpanCheck {

    private final Complaints complaints;
    private final TextCheck texts;

    SpanCheck(Complaints complaints, TextCheck texts) {
        this.complaints = complaints;
        this.texts = texts;
    }

    /** The words of these spans, to quote them. */
    static String words(List<Span> spans) {
        return spans.stream()
                .filter(Objects::nonNull)
                .map(span -> String.valueOf(span.text()))
                .collect(Collectors.joining());
    }

    /** The same links and spans as they will be kept. */
    TableCell check(String place, List<LinkDef> links, List<Span> spans) {
        if (links.size() > Limits.LINKS) {
            complaints.tooMany(place + "/markDefs", "A paragraph has %s links", Limits.LINKS, links.size());
        }
        if (spans.size() > Limits.SPANS) {
            complaints.tooMany(place + "/children", "A paragraph has %s spans", Limits.SPANS, spans.size());
        }
        if (links.size() > Limits.LINKS || spans.size() > Limits.SPANS) {
            return new TableCell(links, spans);
        }
        boolean linksRead = !complaints.told(place + "/markDefs");
        Map<String, LinkDef> defs = links(place + "/markDefs", links);
        Keys keys = new Keys();
        List<Span> checked = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String at = place + "/children/" + i;
            if (span == null || span.text() == null) {
                complaints.required(span == null ? at : at + "/text", "A span needs a text.");
            } else {
                keys.give(span.key(), at + "/_key", complaints);
                String text = texts.exact(at + "/text", "A span", span.text(), Limits.SPAN_TEXT);
                checked.add(new Span(span.key(), text, marks(at + "/marks", span.marks(), defs, linksRead)));
            }
        }
        List<Span> shown = new ArrayList<>(Flow.shown(checked));
        if (complaints.none() && shown.stream().anyMatch(span -> span.text().length() > Limits.SPAN_TEXT)) {
            complaints.add(
                    place + "/children",
                    "too-long",
                    "Spans with the same marks that follow each other are one, of %s characters at most."
                            .formatted(Characters.number(Limits.SPAN_TEXT)));
        }
        shown.replaceAll(span -> span.key() == null ? span.withKey(keys.make(span)) : span);
        return new TableCell(List.copyOf(defs.values()), shown);
    }

    private Map<String, LinkDef> links(String place, List<LinkDef> links) {
        Map<String, LinkDef> defs = new LinkedHashMap<>();
        Keys keys = new Keys();
        for (int i = 0; i < links.size(); i++) {
            LinkDef link = links.get(i);
            String at = place + "/" + i;
            if (link == null || link.key() == null) {
                complaints.required(at + (link == null ? "" : "/_key"), "A link needs a _key, by which spans name it.");
                continue;
            }
            keys.give(link.key(), at + "/_key", complaints);
            if (Decorator.of(link.key()) != null) {
                complaints.notAllowed(at + "/_key", "A link can't have the name of a mark, %s.".formatted(link.key()));
            }
            String title = texts.optional(at + "/title", "The title of a link", link.title(), Limits.LINK_TITLE);
            defs.put(link.key(), new LinkDef(link.key(), href(at + "/href", link.href()), title));
        }
        return defs;
    }

    private String href(String place, String given) {
        String href = Links.tidy(texts.required(place, "The href of a link", given, Limits.HREF));
        if (!href.isEmpty() && href.length() <= Limits.HREF && !Links.allowed(href)) {
            complaints.notAllowed(place, Links.refusal(href));
        } else if (!Links.complete(href)) {
            complaints.add(
                    place, "malformed", "%s is no address that a link can lead to.".formatted(Characters.quote(href)));
        }
        return href;
    }

    private List<String> marks(String place, List<String> marks, Map<String, LinkDef> links, boolean linksRead) {
        if (marks.size() > Limits.MARKS) {
            complaints.tooMany(place, "A span has %s marks", Limits.MARKS, marks.size());
            return List.of();
        }
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            if (mark == null) {
                complaints.required(place + "/" + i, "A mark is named here, or a link by its _key: null is none.");
            } else if (linksRead && Decorator.of(mark) == null && !links.containsKey(mark)) {
                complaints.add(
                        place + "/" + i,
                        "unknown-value",
                        "There is no mark %s, and no link with this _key.".formatted(Characters.quote(mark)));
            }
        }
        List<String> distinct =
                marks.stream().filter(Objects::nonNull).distinct().toList();
        if (distinct.stream().filter(links::containsKey).count() > 1) {
            complaints.notAllowed(place, "A span can be part of one link only.");
        }
        return distinct;
    }
}
