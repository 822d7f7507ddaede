package press.masthead.article.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    // Deeper elements become siblings (jsoup keeps their text), so that no nesting can exhaust the stack.
    private static final int DEPTH = 100;

    private final Complaints complaints;
    private final boolean embedsLinks;
    private final Map<String, String> hrefs = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private Paragraph paragraph = new Paragraph();

    private HtmlReader(Complaints complaints, boolean embedsLinks) {
        this.complaints = complaints;
        this.embedsLinks = embedsLinks;
    }

    static List<Block> read(String html, Complaints complaints) {
        Element body = new Element("body");
        body.insertChildren(0, Parser.htmlParser().setMaxDepth(DEPTH).parseFragmentInput(html, body, ""));
        HtmlReader reader = new HtmlReader(complaints, true);
        reader.children(body, Context.TOP);
        reader.flush();
        return reader.blocks;
    }

    /** What is within an element that stands apart from the text around it, such as a cell or a caption. */
    static List<Block> within(Element element, Complaints complaints) {
        HtmlReader reader = new HtmlReader(complaints, false);
        reader.children(element, Context.TOP);
        reader.flush();
        return reader.blocks;
    }

    void children(Element parent, Context context) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), context);
            } else if (child instanceof Element element) {
                element(element, context);
            }
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
        switch (what) {
            case dropped -> dropped(element);
            case inline -> children(element, context);
            case mark -> children(element, marked(element, context));
            case link -> children(element, linked(element, context));
            case lineBreak -> paragraph.lineBreak(context);
            case quotation -> {
                text("“", context);
                children(element, context);
                text("”", context);
            }
            case paragraph -> apart(element, context);
            case styled -> apart(element, styled(name, context));
            case list -> alone(element, context.list(name.equals("ol") ? ListItem.number : ListItem.bullet));
            case item -> alone(element, context.item());
            case divider -> add(new DividerBlock(null));
            case code -> {
                unlinked("Code", context);
                code(element);
            }
            case picture -> picture(element, context);
            case figure -> new HtmlFigure(this, complaints).read(element, context);
            case table -> {
                unlinked("A table", context);
                HtmlTable.read(element, complaints).forEach(this::add);
            }
            case frame -> {
                unlinked("An embed", context);
                frame(element);
            }
        }
    }

    /** A paragraph of its own; but an item of a list keeps all its paragraphs. */
    private void apart(Element element, Context context) {
        boundary(context);
        children(element, context);
        boundary(context);
    }

    private void alone(Element element, Context context) {
        flush();
        children(element, context);
        flush();
    }

    private void boundary(Context context) {
        if (context.listItem() != null && paragraph.context().continues(context)) {
            paragraph.blankLine();
        } else {
            flush();
        }
    }

    private static Context styled(String name, Context context) {
        return context.styled(TextStyle.valueOf(name));
    }

    /** Before everything else it is the name of a page that was pasted whole; further down, words of the text. */
    private void dropped(Element element) {
        boolean first = blocks.isEmpty() && !paragraph.started();
        if (element.normalName().equals("title") && element.hasText() && !first) {
            refuse(HtmlElement.refusal(element) + " If the words themselves are meant, write &lt;title&gt;.");
        }
    }

    private static Context marked(Element element, Context context) {
        Decorator decorator = HtmlElement.decorator(element.normalName());
        // Google Docs wraps whatever is copied in one <b> that is not bold.
        boolean inName = decorator == Decorator.strong
                && element.attr("style").replace(" ", "").contains("font-weight:normal");
        return decorator == null || inName ? context : context.marked(decorator.mark);
    }

    private Context linked(Element element, Context context) {
        String href = Links.tidy(element.attr("href"));
        if (href.isEmpty()) {
            return context;
        }
        if (!Links.allowed(href)) {
            refuse(Links.refusal(href));
            return context;
        }
        String key = Keys.of(href);
        hrefs.put(key, href);
        return context.linked(key);
    }

    private void code(Element element) {
        Element inner = element.childrenSize() == 1 ? element.child(0) : element;
        String language = inner.classNames().stream()
                .filter(each -> each.startsWith("language-"))
                .map(each -> each.substring("language-".length()))
                .findFirst()
                .orElse(null);
        String code = element.wholeText();
        for (Element refused : element.select("img, iframe, script, object, embed, video, audio, svg, math, form")) {
            refuse(HtmlElement.refusal(refused));
        }
        if (!code.isBlank()) {
            add(new CodeBlock(null, language, code.endsWith("\n") ? code.substring(0, code.length() - 1) : code));
        }
    }

    private void picture(Element img, Context context) {
        GalleryPhoto photo = HtmlPicture.read(img, complaints);
        if (photo != null) {
            unlinked("A photo", context);
            add(new PhotoBlock(null, photo.photo(), photo.altText(), photo.caption()));
        }
    }

    private void unlinked(String what, Context context) {
        if (context.link() != null) {
            refuse("%s in a body can't be a link, as this one to %s."
                    .formatted(what, Characters.quote(hrefs.getOrDefault(context.link(), ""))));
        }
    }

    private void frame(Element iframe) {
        String src = Links.tidy(iframe.attr("src"));
        String url = src.startsWith("//") ? "https:" + src : src;
        EmbedProvider provider = EmbedProvider.of(url);
        if (provider == null) {
            refuse(
                    "A body can hold an iframe of a known site such as YouTube or Vimeo, but not of %s: link to it instead."
                            .formatted(Characters.quote(src)));
        } else {
            add(new EmbedBlock(null, provider.page(url), provider.name()));
        }
    }

    void refuse(String sentence) {
        complaints.notAllowed("", sentence);
    }

    void add(Block block) {
        flush();
        blocks.add(block);
    }

    void flush() {
        List<Span> spans = paragraph.spans();
        Context shape = paragraph.context();
        paragraph = new Paragraph();
        if (spans.isEmpty()) {
            return;
        }
        Set<String> used = new LinkedHashSet<>();
        spans.forEach(span -> span.marks().stream().filter(hrefs::containsKey).forEach(used::add));
        List<LinkDef> links = used.stream().map(this::link).collect(Collectors.toList());
        TextBlock text = new TextBlock(
                null, shape.style(), shape.listItem(), shape.listItem() == null ? null : shape.level(), links, spans);
        EmbedBlock embed = embedsLinks ? bareLink(text) : null;
        blocks.add(embed == null ? text : embed);
    }

    private LinkDef link(String key) {
        return new LinkDef(key, hrefs.getOrDefault(key, ""));
    }

    /** A paragraph that is the address of something to embed, and nothing else. */
    private static @Nullable EmbedBlock bareLink(TextBlock text) {
        boolean plain = text.style() == TextStyle.normal && text.listItem() == null;
        if (!plain || text.children().size() != 1) {
            return null;
        }
        String url = text.children().get(0).text();
        boolean same =
                text.markDefs().isEmpty() || text.markDefs().get(0).href().equals(url);
        EmbedProvider provider = same ? EmbedProvider.of(url) : null;
        return provider == null ? null : new EmbedBlock(null, url, provider.name());
    }
}
