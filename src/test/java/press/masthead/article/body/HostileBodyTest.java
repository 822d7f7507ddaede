package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.problem.Faults;

class HostileBodyTest {

    static Stream<String> vectors() {
        return XssVectors.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingRunsOutOfMarkdown(String vector) {
        assertHarmless(BodyFixture.markdown(vector));
        assertHarmless(BodyFixture.markdown("before " + vector + " after"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingRunsOutOfHtml(String vector) {
        assertHarmless(BodyFixture.html(vector));
        assertHarmless(BodyFixture.html("<ul><li>" + vector));
        assertHarmless(BodyFixture.html("<table><tr><td>" + vector));
        assertHarmless(BodyFixture.html("<figure>" + vector + "<figcaption>" + vector));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingRunsOutOfBlocks(String vector) {
        LinkDef link = new LinkDef("a", vector);
        Span span = BodyFixture.span(vector, "a");
        List<Block> blocks = List.of(
                new TextBlock(null, TextStyle.normal, null, null, List.of(link), List.of(span)),
                BodyFixture.paragraph(vector),
                new PhotoBlock(null, BodyFixture.PUTIN, vector, vector),
                new EmbedBlock(null, vector, vector),
                new EmbedBlock(null, "https://x.example/" + vector, vector),
                new PullQuoteBlock(null, vector, vector),
                new TableBlock(null, true, List.of(new TableRow(List.of(new TableCell(List.of(link), List.of(span)))))),
                new CodeBlock(null, vector, vector),
                new CodeBlock(null, null, vector));
        blocks.forEach(block -> assertHarmless(BodyFixture.blocks(block)));
        // Even were all of it kept, past every check.
        assertHarmless(BodyHtml.write(blocks, id -> new BodyPhoto(vector, 1, 1, vector, vector, vector)));
    }

    @Property(tries = 1_000)
    void nothingRunsOutOfAnything(@ForAll("soup") String soup) {
        assertHarmless(BodyFixture.markdown(soup));
        assertHarmless(BodyFixture.html(soup));
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<a href=x>",
                        "</a>",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "<ol>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</table>",
                        "<figure>",
                        "</figure>",
                        "<figcaption>",
                        "<pre>",
                        "<code>",
                        "</pre>",
                        "<blockquote>",
                        "<br>",
                        "<hr>",
                        "<!--",
                        "-->",
                        "<img src=photo:01930000-0000-7000-8000-000000000001>",
                        "x",
                        " ",
                        "\n",
                        "&lt;",
                        "*",
                        "_",
                        "[",
                        "](y)",
                        "![",
                        "`",
                        "> ",
                        "- ",
                        "1. ",
                        "|",
                        "|-|\n",
                        "\"",
                        "'",
                        "<",
                        ">",
                        "onclick=x",
                        "javascript:",
                        "<style>",
                        "</style>",
                        "~~")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertHarmless(SaveBody body) {
        List<Block> blocks = BodyReader.read(body, new Faults());
        assertHarmless(BodyHtml.write(
                blocks, id -> new BodyPhoto("https://media.example/a.jpg", null, null, null, null, null)));
    }

    private static void assertHarmless(String html) {
        Document document = Jsoup.parse(html);
        assertThat(document.select("script, iframe, object, embed, svg, math, style, form, link, meta, base"))
                .isEmpty();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "srcdoc");
                if (List.of("href", "src").contains(attribute.getKey())) {
                    assertThat(value).doesNotMatch("(?s)(javascript|data|vbscript|file|blob|view-source):.*");
                }
            }
        }
    }

    static Stream<SaveBody> heavy() {
        Stream<String> html = Stream.of(
                        "div",
                        "ul",
                        "ul><li",
                        "blockquote",
                        "b",
                        "b><p",
                        "a href=x",
                        "table><tr><td",
                        "figure",
                        "section",
                        "font",
                        "x-y",
                        "svg",
                        "pre",
                        "q",
                        "li",
                        "figure><blockquote",
                        "span><br")
                .map(tag -> ("<" + tag + ">x").repeat(10_000));
        Stream<String> flat = Stream.of(
                "<p>x".repeat(100_000),
                "<script>".repeat(50_000),
                "<p ".repeat(150_000),
                "&".repeat(1_000_000),
                "<br>".repeat(100_000),
                "<a href=javascript:>x</a>".repeat(50_000),
                " ".repeat(1_000_000),
                "<b>x</b><i>y</i>".repeat(100_000),
                "<table>" + "<tr><td>x".repeat(100_000),
                "<img src=x>".repeat(100_000));
        Stream<String> markdown = Stream.of(
                "*".repeat(100_000),
                "*".repeat(100_000) + "a" + "*".repeat(100_000),
                "*a ".repeat(600_000),
                "*a_ ".repeat(500_000),
                "**a".repeat(600_000),
                "[".repeat(2_000_000),
                "[a](".repeat(500_000),
                "![".repeat(500_000) + "](b)".repeat(200_000),
                "![".repeat(2_000) + "](b)".repeat(2_000),
                "![".repeat(2_000) + "a" + "]".repeat(2_000),
                ">".repeat(1_000_000),
                "- ".repeat(500_000),
                "`a``b```".repeat(200_000),
                "a|b\n-|-\n".repeat(200_000),
                "a\n-x\n".repeat(5_000),
                "[a]: <b\n".repeat(9_999),
                "<a b='".repeat(300_000),
                "|".repeat(200_000) + "\n" + "|-".repeat(200_000),
                "~~a".repeat(500_000),
                "http://a.".repeat(200_000),
                "a@".repeat(900_000),
                "<!--".repeat(400_000),
                "<?".repeat(900_000),
                "\\".repeat(2_000_000));
        return Stream.concat(Stream.concat(html, flat).map(BodyFixture::html), markdown.map(BodyFixture::markdown));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("heavy")
    void readsInBoundedTime(SaveBody body) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertHarmless(body));
    }

    @Test
    void keepsEveryWordOfDeepNesting() {
        assertThat(BodyText.write(BodyFixture.read(BodyFixture.html("<div><b>x</b> ".repeat(1_000))))
                        .replaceAll("\\s", ""))
                .isEqualTo("x".repeat(1_000));
    }
}
