package press.masthead.article.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What blocks say, whatever their keys: two bodies say the same when these are equal. */
final class Content implements BlockVisitor<Block> {

    private static final Content CONTENT = new Content();

    private Content() {}

    /** The same blocks with keys that are made of what they say alone. */
    static List<Block> of(List<? extends Block> blocks) {
        return blocks.stream()
                .<Block>map(block -> block.accept(CONTENT).withKey(""))
                .toList();
    }

    @Override
    public Block text(TextBlock block) {
        TableCell text = spans(block.markDefs(), block.children());
        return new TextBlock(
                "", block.style(), block.listItem(), block.level(), block.start(), text.markDefs(), text.children());
    }

    private static TableCell spans(List<LinkDef> links, List<Span> spans) {
        Map<String, LinkDef> byKey = new LinkedHashMap<>();
        links.forEach(link -> byKey.put(link.key(), LinkDef.of(link.href(), link.title())));
        Map<String, LinkDef> used = new LinkedHashMap<>();
        List<Span> named = new ArrayList<>();
        for (Span span : spans) {
            List<String> marks = new ArrayList<>();
            for (String mark : span.marks()) {
                LinkDef link = byKey.get(mark);
                marks.add(link == null ? mark : link.key());
                if (link != null) {
                    used.put(link.key(), link);
                }
            }
            named.add(new Span(null, span.text(), marks));
        }
        return new TableCell(List.copyOf(used.values()), Flow.shown(named));
    }

    @Override
    public Block photo(PhotoBlock block) {
        return block;
    }

    @Override
    public Block gallery(GalleryBlock block) {
        return block;
    }

    @Override
    public Block embed(EmbedBlock block) {
        boolean derived = Objects.equals(block.provider(), EmbedProvider.name(block.url()));
        return derived ? new EmbedBlock("", block.url(), null) : block;
    }

    @Override
    public Block pullQuote(PullQuoteBlock block) {
        return block;
    }

    @Override
    public Block table(TableBlock block) {
        List<TableRow> rows = block.rows().stream()
                .map(row -> new TableRow(row.cells().stream()
                        .map(cell -> spans(cell.markDefs(), cell.children()))
                        .toList()))
                .toList();
        return new TableBlock("", block.headerRow(), rows);
    }

    @Override
    public Block divider(DividerBlock block) {
        return block;
    }

    @Override
    public Block code(CodeBlock block) {
        return block;
    }
}
