package press.masthead.article.body;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a body as plain text: paragraphs apart by an empty line, the cells of a row by a tab. Pictures are left out. */
public final class BodyText implements BlockVisitor<String> {

    private static final BodyText WRITER = new BodyText();

    private BodyText() {}

    /** The body without any mark-up. */
    public static String write(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(WRITER).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String text(TextBlock block) {
        return words(block.children());
    }

    @Override
    public String photo(PhotoBlock block) {
        return "";
    }

    @Override
    public String gallery(GalleryBlock block) {
        return "";
    }

    @Override
    public String embed(EmbedBlock block) {
        return block.url();
    }

    @Override
    public String pullQuote(PullQuoteBlock block) {
        return block.attribution() == null ? block.text() : block.text() + "\n— " + block.attribution();
    }

    @Override
    public String table(TableBlock block) {
        return block.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> words(cell.children()).replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String divider(DividerBlock block) {
        return "";
    }

    @Override
    public String code(CodeBlock block) {
        return block.code();
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
