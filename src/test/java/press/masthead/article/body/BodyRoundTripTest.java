package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyRoundTripTest {

    private static final List<String> DECORATORS =
            List.of("strong", "em", "code", "sub", "sup", "underline", "strike-through");

    @Property(tries = 500)
    void blocksOutOfHtmlAreTheBlocksThatWereWritten(@ForAll("bodies") List<Block> body) {
        List<Block> kept = BodyFixture.read(new SaveBody(BodyFormat.blocks, null, body));
        String html = BodyHtml.write(kept, id -> new BodyPhoto("photo:" + id, null, null, null, null, "Reuters"));
        List<Block> back = BodyFixture.read(BodyFixture.html(html));
        assertThat(keyless(back)).isEqualTo(keyless(kept));
    }

    /** Keys are made anew out of the content, and so does not tell whether it is the same. */
    private static List<String> keyless(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.toString()
                        .replaceAll("Span\\[key=[^,]*", "Span[")
                        .replaceAll("Block\\[key=[^,\\]]*", "["))
                .toList();
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        Arbitrary<UUID> photo = Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()));
        Arbitrary<String> words = words();
        Arbitrary<GalleryPhoto> use = Combinators.combine(photo, words.injectNull(0.3), words.injectNull(0.3))
                .as(GalleryPhoto::new);
        Arbitrary<Block> any = Arbitraries.oneOf(
                text(),
                text(),
                use.map(one -> new PhotoBlock(null, one.photo(), one.altText(), one.caption())),
                use.list().ofMinSize(1).ofMaxSize(3).map(photos -> new GalleryBlock(null, photos)),
                Arbitraries.of("https://youtu.be/a-1", "https://example.org/?a=1&b=<>\"".replace("<>\"", "2"))
                        .map(url -> new EmbedBlock(null, url, null)),
                Combinators.combine(words, words.injectNull(0.5)).as((a, b) -> new PullQuoteBlock(null, a, b)),
                table(),
                Arbitraries.just(new DividerBlock(null)),
                code());
        return any.list().ofMaxSize(8);
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> word =
                Arbitraries.of("a", "<b>", "&amp;", "\"c'", "Это", "今天", "😀", "a*b_c`", "[x](y)", "é", "\u00a0x");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(list -> Arbitraries.of(" ", "\n", "").map(between -> String.join(between, list)));
    }

    private static Arbitrary<Block> text() {
        Arbitrary<TextStyle> style = Arbitraries.of(TextStyle.class);
        Arbitrary<ListItem> item = Arbitraries.of(ListItem.class).injectNull(0.5);
        Arbitrary<Integer> level = Arbitraries.integers().between(1, 8);
        return Combinators.combine(style, item, level, inline())
                .as((a, b, c, cell) ->
                        new TextBlock(null, a, b, b == null ? null : c, cell.markDefs(), cell.children()));
    }

    private static Arbitrary<TableCell> inline() {
        Arbitrary<String> mark = Arbitraries.oneOf(
                Arbitraries.of(DECORATORS),
                Arbitraries.of("/x?a=1&b", "https://x.example/\"<>").map(Keys::of));
        Arbitrary<Span> span = Combinators.combine(
                        words(), mark.list().uniqueElements().ofMaxSize(4))
                .as((text, marks) -> new Span(null, text, oneLink(marks)));
        return span.list().ofMinSize(1).ofMaxSize(5).map(BodyRoundTripTest::cell);
    }

    private static List<String> oneLink(List<String> marks) {
        List<String> kept = new ArrayList<>();
        boolean linked = false;
        for (String mark : marks) {
            boolean link = !DECORATORS.contains(mark);
            if (!link || !linked) {
                kept.add(mark);
            }
            linked |= link;
        }
        return kept;
    }

    /** Neighbours with the same marks are one span; links stand in the order of their use. */
    private static TableCell cell(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).marks().equals(span.marks())) {
                apart.add(span);
            }
        }
        Set<String> keys = apart.stream()
                .flatMap(span -> span.marks().stream())
                .filter(mark -> !DECORATORS.contains(mark))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        List<LinkDef> links = keys.stream()
                .map(key -> new LinkDef(key, key.equals(Keys.of("/x?a=1&b")) ? "/x?a=1&b" : "https://x.example/\"<>"))
                .toList();
        return new TableCell(links, apart);
    }

    private static Arbitrary<Block> table() {
        Arbitrary<TableRow> row = inline().list().ofMinSize(1).ofMaxSize(3).map(TableRow::new);
        return Combinators.combine(
                        Arbitraries.of(true, false), row.list().ofMinSize(1).ofMaxSize(3))
                .as((head, rows) -> new TableBlock(null, head, rows));
    }

    private static Arbitrary<Block> code() {
        Arbitrary<String> lines = Arbitraries.of("x", "\n", "  ", "\t", "<a>", "&lt;")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts) + "y");
        return Combinators.combine(
                        Arbitraries.of("java", "c++").injectNull(0.3), lines, Arbitraries.of("", "\n", "\n\n"))
                .as((language, code, end) -> new CodeBlock(null, language, code + end));
    }
}
