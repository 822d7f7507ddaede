package press.masthead.article.body;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Appends the elements of each block to a body. */
final class BlockWriter implements BlockVisitor<Element> {

    private final Element body;
    private final ListWriter lists;
    private final PhotoWriter photos;
    private final boolean players;

    /**
     * @param players whether to show the players of other sites; else there is a link for each
     */
    BlockWriter(Element body, Function<UUID, @Nullable BodyPhoto> photos, boolean players) {
        this.body = body;
        this.lists = new ListWriter(body);
        this.photos = new PhotoWriter(photos);
        this.players = players;
    }

    @Override
    public Element text(TextBlock block) {
        if (!Flow.visible(SpanCheck.words(block.children()))) {
            return body;
        }
        if (block.listItem() != null) {
            Element item = lists.item(block.listItem(), block.level() == null ? 1 : block.level(), block.start());
            Element within = block.style() == TextStyle.normal
                    ? item
                    : item.appendElement(block.style().name());
            return SpanWriter.append(within, block.markDefs(), block.children());
        }
        lists.end();
        if (block.style() == TextStyle.blockquote) {
            Element last = body.lastElementChild();
            Element quote =
                    last == null || !last.normalName().equals("blockquote") ? body.appendElement("blockquote") : last;
            return SpanWriter.append(quote.appendElement("p"), block.markDefs(), block.children());
        }
        Element paragraph = body.appendElement(
                block.style() == TextStyle.normal ? "p" : block.style().name());
        if (HtmlReader.bareLink(block) != null) {
            paragraph.attr(HtmlEmbed.ADDRESS, HtmlEmbed.NONE);
        }
        return SpanWriter.append(paragraph, block.markDefs(), block.children());
    }

    @Override
    public Element photo(PhotoBlock block) {
        lists.end();
        photos.append(body, new GalleryPhoto(block.photo(), block.altText(), block.caption()));
        return body;
    }

    @Override
    public Element gallery(GalleryBlock block) {
        lists.end();
        Element figure = new Element("figure");
        block.photos().forEach(photo -> photos.append(figure, photo));
        return figure.childrenSize() == 0 ? body : body.appendChild(figure);
    }

    @Override
    public Element embed(EmbedBlock block) {
        Element figure = apart("figure").attr(HtmlEmbed.ADDRESS, block.url());
        if (block.provider() != null) {
            figure.attr(HtmlEmbed.PROVIDER, block.provider());
        }
        String player = players ? EmbedPlayer.of(block.url()) : null;
        if (player == null) {
            return figure.appendElement("a").attr("href", block.url()).text(block.url());
        }
        return figure.appendElement("iframe")
                .attr("src", player)
                .attr("title", String.valueOf(block.provider()))
                .attr("loading", "lazy")
                .attr("allowfullscreen", "")
                .attr("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation")
                .attr("referrerpolicy", "strict-origin-when-cross-origin");
    }

    @Override
    public Element pullQuote(PullQuoteBlock block) {
        Element figure = apart("figure");
        Lines.append(figure.appendElement("blockquote").appendElement("p"), block.text());
        if (block.attribution() != null) {
            Lines.append(figure.appendElement("figcaption"), block.attribution());
        }
        return figure;
    }

    @Override
    public Element table(TableBlock block) {
        Element table = apart("table");
        List<TableRow> rows = block.rows();
        int heads = block.headerRow() ? 1 : 0;
        if (heads > 0) {
            rows(table.appendElement("thead"), "th", rows.subList(0, Math.min(heads, rows.size())));
        }
        if (rows.size() > heads) {
            rows(table.appendElement("tbody"), "td", rows.subList(heads, rows.size()));
        }
        return table;
    }

    private static void rows(Element section, String cell, List<TableRow> rows) {
        for (TableRow row : rows) {
            Element tr = section.appendElement("tr");
            row.cells().forEach(each -> SpanWriter.append(tr.appendElement(cell), each.markDefs(), each.children()));
        }
    }

    @Override
    public Element divider(DividerBlock block) {
        return apart("hr");
    }

    @Override
    public Element code(CodeBlock block) {
        Element code = apart("pre").appendElement("code");
        if (block.language() != null) {
            code.attr("class", "language-" + block.language());
        }
        // As in CommonMark, one newline at the end belongs to the mark-up.
        return code.appendText(block.code().endsWith("\n") ? block.code() + "\n" : block.code());
    }

    private Element apart(String tag) {
        lists.end();
        return body.appendElement(tag);
    }
}
