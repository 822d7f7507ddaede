package press.masthead.article.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies of every shape, as an editor might put them together block by block. */
final class Bodies {

    private static final List<String> DECORATORS =
            List.of("strong", "em", "code", "sub", "sup", "underline", "strike-through");

    private static final List<LinkDef> LINKS = List.of(
            LinkDef.of("/x?a=1&b", null),
            LinkDef.of("https://x.example/\"<>", null),
            LinkDef.of("https://x.example/a_b*(c)", "The *title* \"of\" <it> & more"),
            LinkDef.of("mailto:x@y.example", null),
            LinkDef.of("#до", "Ниже"),
            LinkDef.of("https://youtu.be/dQw4w9WgXcQ", null));

    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "the",
            "<b>",
            "&amp;",
            "&",
            "\"c'",
            "Это",
            "слово",
            "今天",
            "「x」",
            "😀",
            "a*b_c`",
            "*",
            "**",
            "_",
            "~",
            "~~",
            "[x](y)",
            "[x]",
            "![x](y)",
            "!",
            "é",
            "\u00a0x",
            "#",
            "##",
            "-",
            "+",
            "1.",
            "1)",
            "2017.",
            ">",
            "=",
            "---",
            "===",
            "|",
            "a|b",
            "\\",
            "\\*",
            "`",
            "```",
            "~~~",
            "<!--",
            "-->",
            "<p>",
            "</p>",
            "https://x.example/a_b?c=d&e",
            "www.x.example",
            "x@y.example",
            "https://youtu.be/dQw4w9WgXcQ",
            "photo:1",
            ":",
            "...",
            "—",
            "„",
            "“",
            "\t",
            "  ",
            "&#35;",
            "{",
            "$",
            "%20");

    private Bodies() {}

    static Arbitrary<List<Block>> all() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, text()),
                        Tuple.of(4, item()),
                        Tuple.of(1, photo()),
                        Tuple.of(1, gallery()),
                        Tuple.of(1, embed()),
                        Tuple.of(1, pullQuote()),
                        Tuple.of(1, table()),
                        Tuple.of(1, Arbitraries.just(new DividerBlock(null))),
                        Tuple.of(1, code()))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> space = Arbitraries.of(" ", " ", " ", "", "\n", "\n\n", "  ");
        return Combinators.combine(Arbitraries.of(WORDS), space)
                .as((word, after) -> word + after)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> visible() {
        return words().map(words -> words + "x");
    }

    private static Arbitrary<TableCell> inline() {
        Arbitrary<String> decorator = Arbitraries.of(DECORATORS);
        Arbitrary<String> link = Arbitraries.of(LINKS).map(LinkDef::key);
        Arbitrary<List<String>> marks = Combinators.combine(
                        decorator.list().uniqueElements().ofMaxSize(3),
                        link.injectNull(0.7),
                        Arbitraries.integers().between(0, 3))
                .as((names, key, at) -> {
                    List<String> all = new ArrayList<>(names);
                    if (key != null) {
                        all.add(Math.min(at, names.size()), key);
                    }
                    return all;
                });
        Arbitrary<Span> span = Combinators.combine(
                        words(),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.<String>of())), Tuple.of(1, marks)))
                .as((text, all) -> new Span(null, text, all));
        return span.list().ofMinSize(1).ofMaxSize(5).map(Bodies::linked);
    }

    private static TableCell linked(List<Span> spans) {
        Map<String, LinkDef> used = new LinkedHashMap<>();
        for (Span span : spans) {
            for (LinkDef link : LINKS) {
                if (span.marks().contains(link.key())) {
                    used.put(link.key(), link);
                }
            }
        }
        return new TableCell(List.copyOf(used.values()), spans);
    }

    private static Arbitrary<Block> text() {
        return Combinators.combine(Arbitraries.of(TextStyle.class), inline())
                .as((style, text) -> new TextBlock(null, style, null, null, text.markDefs(), text.children()));
    }

    private static Arbitrary<Block> item() {
        Arbitrary<TextStyle> style = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(TextStyle.normal)), Tuple.of(1, Arbitraries.of(TextStyle.class)));
        Arbitrary<Integer> level = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 3)),
                Tuple.of(1, Arbitraries.integers().between(1, 8)));
        return Combinators.combine(
                        style,
                        Arbitraries.of(ListItem.class),
                        level,
                        Arbitraries.of(0, 1, 2, 7, 1986, 999_999_999).injectNull(0.7),
                        inline())
                .as((a, kind, deep, start, text) -> new TextBlock(
                        null, a, kind, deep, kind == ListItem.number ? start : null, text.markDefs(), text.children()));
    }

    private static Arbitrary<GalleryPhoto> use() {
        Arbitrary<UUID> photo = Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()));
        return Combinators.combine(photo, words().injectNull(0.3), words().injectNull(0.3))
                .as(GalleryPhoto::new);
    }

    private static Arbitrary<Block> photo() {
        return use().map(one -> new PhotoBlock(null, one.photo(), one.altText(), one.caption()));
    }

    private static Arbitrary<Block> gallery() {
        return use().list().ofMinSize(1).ofMaxSize(3).map(photos -> new GalleryBlock(null, photos));
    }

    private static Arbitrary<Block> embed() {
        Arbitrary<String> url = Arbitraries.of(
                "https://youtu.be/dQw4w9WgXcQ",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5s",
                "https://vimeo.com/76979871",
                "https://x.com/a_b/status/1",
                "https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl",
                "http://example.org/?a=1&b=2&copy=3");
        return Combinators.combine(url, Arbitraries.of("own", "youtube").injectNull(0.6))
                .as((address, provider) -> new EmbedBlock(null, address, provider));
    }

    private static Arbitrary<Block> pullQuote() {
        return Combinators.combine(visible(), words().injectNull(0.5))
                .as((text, attribution) -> new PullQuoteBlock(null, text, attribution));
    }

    private static Arbitrary<Block> table() {
        Arbitrary<TableCell> cell = Arbitraries.frequencyOf(
                Tuple.of(4, inline()), Tuple.of(1, Arbitraries.just(new TableCell(List.of(), List.of()))));
        Arbitrary<List<TableRow>> rows = Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns -> Arbitraries.of(columns, columns, columns, columns + 1)
                        .flatMap(size -> cell.list().ofSize(size).map(TableRow::new))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3));
        return Combinators.combine(Arbitraries.of(true, true, false), rows)
                .as((head, all) -> new TableBlock(null, head, all));
    }

    private static Arbitrary<Block> code() {
        Arbitrary<String> lines = Arbitraries.of("x", "\n", "  ", "\t", "<a>", "&lt;", "```", "~~~", "</pre>")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts) + "y");
        return Combinators.combine(
                        Arbitraries.of("java", "c++").injectNull(0.3), lines, Arbitraries.of("", "\n", "\n\n"))
                .as((language, code, end) -> new CodeBlock(null, language, code + end));
    }
}
