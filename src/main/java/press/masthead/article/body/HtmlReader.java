package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML, as people paste it from anywhere, into blocks that have no keys yet. Looks are dropped: styles, classes, layout.
 * What is content and can't be told in blocks is refused with a complaint; no word is lost in silence.
 */
final class HtmlReader {

    /** What follows a comment without an end would be lost. */
    static final String OPEN_COMMENT =
            "This comment has no end, so that all that follows would be part of it: write --> where it ends.";

    // Deeper elements become siblings (jsoup keeps their text), so that no nesting can exhaust the stack.
    private static final int DEPTH = 100;

    private final Complaints complaints;
    private final boolean embedsLinks;
    private final HtmlLinks links;
    private final HtmlLists lists;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private Paragraph paragraph = new Paragraph();

    private HtmlReader(Complaints complaints, boolean embedsLinks) {
        this.complaints = complaints;
        this.embedsLinks = embedsLinks;
        this.links = new HtmlLinks(complaints);
        this.lists = new HtmlLists(this, complaints);
    }

    static List<Block> read(SourceText source, Complaints complaints) {
        Element body = new Element("body");
        Parser parser = Parser.htmlParser().setMaxDepth(DEPTH).setTrackPosition(true);
        body.insertChildren(0, parser.parseFragmentInput(source.html(), body, ""));
        complaints.places(source);
        if (last(body) instanceof Comment comment && source.isLeftOpen(comment)) {
            complaints.at(comment);
            complaints.notAllowed("", OPEN_COMMENT);
        }
        HtmlReader reader = new HtmlReader(complaints, true);
        reader.children(body, Context.TOP);
        reader.flush();
        complaints.lines(reader.lines);
        return reader.blocks;
    }

    private static Node last(Node within) {
        Node last = within;
        while (last.childNodeSize() > 0) {
            last = last.childNode(last.childNodeSize() - 1);
        }
        return last;
    }

    /** What is within an element that stands apart from the text around it, such as a cell or a caption. */
    static List<Block> within(Element element, Complaints complaints) {
        return within(element, Context.TOP, complaints);
    }

    static List<Block> within(Element element, Context context, Complaints complaints) {
        HtmlReader reader = new HtmlReader(complaints, false);
        reader.children(element, context);
        reader.flush();
        return reader.blocks;
    }

    void children(Element parent, Context context) {
        for (Node child : parent.childNodes()) {
            node(child, context);
        }
    }

    void node(Node node, Context context) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), context);
        } else if (node instanceof Element element) {
            complaints.at(element);
            element(element, context);
        }
    }

    private void text(String text, Context context) {
        if (paragraph.started() && !paragraph.context().continues(context)) {
            flush();
        }
        paragraph.append(text, context);
    }

    private void element(Element element, Context context) {
        String name = element.normalName();
        HtmlElement what = HtmlElement.of(name);
        if (what == null) {
            refuse(HtmlElement.refusal(element));
            return;
        }
        HtmlAttributes.refusals(element, this::refuse);
        switch (what) {
            case dropped -> dropped(element);
            case inline, mark -> children(element, HtmlMarks.of(element, context));
            case link -> children(element, links.context(element, context));
            case lineBreak -> paragraph.lineBreak(context);
            case quotation -> between("“", element, "”", context);
            case reading -> reading(element, context);
            case paragraph -> apart(element, HtmlWord.of(element, HtmlMarks.literal(element, context)));
            case styled -> apart(element, context.styled(TextStyle.valueOf(name)));
            case list -> {
                flush();
                lists.read(element, context);
                flush();
            }
            case item -> lists.single(element, context);
            case divider -> add(new DividerBlock(null));
            case code -> {
                links.refuse("Code", context);
                HtmlCode.read(element, complaints).forEach(this::add);
            }
            case picture -> picture(element, context);
            case figure -> new HtmlFigure(this, complaints).read(element, context);
            case table -> {
                links.refuse("A table", context);
                HtmlTable.read(element, complaints).forEach(this::add);
            }
            case frame -> {
                links.refuse("An embed", context);
                HtmlEmbed.frame(element, complaints).forEach(this::add);
            }
        }
    }

    private void between(String before, Element element, String after, Context context) {
        text(before, context);
        children(element, context);
        text(after, context);
    }

    private void reading(Element element, Context context) {
        boolean bracketed = element.parent() != null && element.parent().selectFirst("rp") != null;
        between(bracketed ? "" : "(", element, bracketed ? "" : ")", context);
    }

    /** A paragraph of its own; but an item of a list keeps all its paragraphs. */
    private void apart(Element element, Context context) {
        boundary(context);
        children(element, context);
        boundary(context);
    }

    void item(Element li, Context context) {
        complaints.at(li);
        HtmlAttributes.refusals(li, this::refuse);
        flush();
        children(li, context);
        flush();
    }

    private void boundary(Context context) {
        if (context.item() != null && paragraph.context().continues(context)) {
            paragraph.blankLine();
        } else {
            flush();
        }
    }

    /** A title before everything else is the name of a page that was pasted whole; further down, words of the text. */
    private void dropped(Element element) {
        boolean first = blocks.isEmpty() && !paragraph.started();
        if (element.normalName().equals("title") && element.hasText() && !first) {
            refuse(HtmlElement.refusal(element) + " If the words themselves are meant, write &lt;title&gt;.");
        }
        if (element.normalName().equals("xml") && !HtmlWord.isSettings(element)) {
            refuse(HtmlElement.refusal(element));
        }
    }

    private void picture(Element img, Context context) {
        GalleryPhoto photo = HtmlPicture.read(img, complaints);
        if (photo != null) {
            links.refuse("A photo", context);
            add(new PhotoBlock(null, photo.photo(), photo.altText(), photo.caption()));
        }
    }

    void refuse(String sentence) {
        complaints.notAllowed("", sentence);
    }

    void add(Block block) {
        flush();
        keep(block);
    }

    private void keep(Block block) {
        blocks.add(block);
        lines.add(complaints.line());
    }

    void flush() {
        List<Span> spans = paragraph.spans();
        Context shape = paragraph.context();
        paragraph = new Paragraph();
        if (spans.isEmpty()) {
            return;
        }
        TextBlock text = new TextBlock(null, shape.style(), null, null, links.of(spans), spans);
        TextBlock marked = shape.item() == null ? text : shape.item().mark(text);
        EmbedBlock embed = embedsLinks && !shape.literal() ? bareLink(marked) : null;
        keep(embed == null ? marked : embed);
    }

    /** A paragraph that is the address of something to embed, and nothing else. */
    static @Nullable EmbedBlock bareLink(TextBlock text) {
        boolean plain = text.style() == TextStyle.normal && text.listItem() == null;
        if (!plain || text.children().size() != 1) {
            return null;
        }
        String url = text.children().get(0).text();
        List<LinkDef> links = text.markDefs();
        if (text.children().get(0).marks().size() != links.size()) {
            return null;
        }
        boolean same = links.isEmpty()
                || (links.get(0).href().equals(url) && links.get(0).title() == null);
        EmbedProvider provider = same ? EmbedProvider.of(url) : null;
        return provider == null ? null : new EmbedBlock(null, url, provider.name());
    }
}
