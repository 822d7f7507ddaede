package press.masthead.article.body;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Complains about words of a Markdown text that would be lost in silence, or made into something else. */
final class MarkdownLosses extends AbstractVisitor {

    /** A comment, or an instruction to a program, up to its end if it has one. */
    private static final Pattern UNSEEN = Pattern.compile("(?s)<!--(?:(?=-?>)|.*?(?:--!?>|(\\z)))|<[!?][^>]*+(\\z)?");

    private final String markdown;
    private final Complaints complaints;

    private MarkdownLosses(String markdown, Complaints complaints) {
        this.markdown = markdown;
        this.complaints = complaints;
    }

    static void check(String markdown, Node document, Complaints complaints) {
        document.accept(new MarkdownLosses(markdown, complaints));
    }

    @Override
    public void visit(HtmlBlock block) {
        String html = block.getLiteral();
        Matcher unseen = UNSEEN.matcher(html);
        while (unseen.find()) {
            boolean comment = unseen.group(1) != null;
            if (comment || unseen.group(2) != null) {
                complain(
                        block,
                        (int) Characters.line(html, unseen.start()) - 1,
                        comment
                                ? HtmlReader.OPEN_COMMENT
                                : "What begins with %s has no end, so that all that follows would be part of it: write > where it ends."
                                        .formatted(Characters.quote(unseen.group())));
                block.setLiteral(html + (comment ? "-->" : ">"));
            }
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
            complain(
                    definition,
                    0,
                    "A body has no footnotes: write what stands in [%s] into the text, or as a link."
                            .formatted(definition.getLabel()));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && hasMoreThanTheHeader(row)) {
            complain(row, 0, "This row has more cells than the header of its table.");
        }
        visitChildren(node);
    }

    /** The parser has made each row as long as the header. What it leaves out matters if anything stands there. */
    private boolean hasMoreThanTheHeader(TableRow row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        SourceSpan span = row.getSourceSpans().get(0);
        String cells = markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                .replace("\\|", "")
                .strip();
        return Arrays.stream((cells.startsWith("|") ? cells.substring(1) : cells).split("\\|"))
                .skip(columns)
                .anyMatch(cell -> !cell.isBlank());
    }

    private void complain(Node node, int linesDown, String sentence) {
        complaints.at(node.getSourceSpans().get(0).getLineIndex() + 1 + linesDown);
        complaints.notAllowed("", sentence);
    }
}
