package press.masthead.article.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a table, and its caption as a paragraph before it. */
final class HtmlTable {

    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlTable() {}

    static List<Block> read(Element table, Complaints complaints) {
        List<Block> blocks = new ArrayList<>();
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("caption")) {
                blocks.addAll(HtmlReader.within(part, complaints));
            } else if (SECTIONS.contains(part.normalName())) {
                rows.addAll(only(Set.of("tr"), part, complaints));
            } else if (HtmlElement.of(part.normalName()) != HtmlElement.dropped) {
                refuse(part, complaints);
            }
        }
        boolean headed = !rows.isEmpty() && headed(rows.get(0));
        List<TableRow> read = new ArrayList<>();
        for (Element row : rows) {
            TableRow cells = row(row, headed && row == rows.get(0), complaints);
            if (!cells.cells().isEmpty()) {
                read.add(cells);
            }
        }
        if (!read.isEmpty()) {
            blocks.add(new TableBlock(null, headed, read));
        }
        return blocks;
    }

    /** The children with these names, after a complaint about any other that carries something. */
    private static List<Element> only(Set<String> names, Element parent, Complaints complaints) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (names.contains(child.normalName())) {
                found.add(child);
            } else if (HtmlElement.of(child.normalName()) != HtmlElement.dropped) {
                refuse(child, complaints);
            }
        }
        return found;
    }

    private static void refuse(Element element, Complaints complaints) {
        complaints.notAllowed("", HtmlElement.refusal(element));
    }

    private static boolean headed(Element first) {
        boolean inHead = first.parent() != null && first.parent().normalName().equals("thead");
        return inHead
                || first.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static TableRow row(Element row, boolean head, Complaints complaints) {
        List<TableCell> cells = new ArrayList<>();
        HtmlAttributes.refusals(row, sentence -> complaints.notAllowed("", sentence));
        for (Element cell : only(CELLS, row, complaints)) {
            complaints.at(cell);
            HtmlAttributes.refusals(cell, sentence -> complaints.notAllowed("", sentence));
            boolean strong = cell.normalName().equals("th") && !head;
            cells.add(cell(cell, strong ? Context.TOP.marked(Decorator.strong.mark) : Context.TOP, complaints));
        }
        return new TableRow(cells);
    }

    /** Below the first row a heading is told from the other cells by strong words. */
    private static TableCell cell(Element cell, Context context, Complaints complaints) {
        if (merged(cell, "colspan") || merged(cell, "rowspan")) {
            complaints.notAllowed(
                    "",
                    "A table can't have merged cells, as at %s: split them, and leave cells empty."
                            .formatted(Characters.quote(cell.text())));
        }
        Set<LinkDef> links = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        for (Block block : HtmlReader.within(cell, context, complaints)) {
            if (block instanceof TextBlock text) {
                links.addAll(text.markDefs());
                join(spans, text.children());
            } else {
                complaints.notAllowed(
                        "",
                        "A cell of a table holds text alone, and no %s: %s."
                                .formatted(block.type(), Characters.quote(cell.html())));
            }
        }
        return new TableCell(List.copyOf(links), spans);
    }

    private static boolean merged(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return !(span.isEmpty() || span.equals("1"));
    }

    /** Puts the next paragraph of the cell on a line of its own. */
    private static void join(List<Span> spans, List<Span> next) {
        if (spans.isEmpty()) {
            spans.addAll(next);
            return;
        }
        Span last = spans.remove(spans.size() - 1);
        Span first = next.get(0);
        if (first.marks().equals(last.marks())) {
            spans.add(new Span(null, last.text() + "\n" + first.text(), last.marks()));
            spans.addAll(next.subList(1, next.size()));
        } else {
            spans.add(new Span(null, last.text() + "\n", last.marks()));
            spans.addAll(next);
        }
    }
}
