package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.problem.Faults;

class HostileBodyTest {

    static Stream<String> vectors() {
        return Stream.of(XssVectors.ALL, XssVectors.corpus("html-purify"), XssVectors.corpus("bluemonday"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingRunsOutOfMarkdown(String vector) {
        Harmless.check(BodyFixture.markdown(vector));
        Harmless.check(BodyFixture.markdown("before " + vector + " after"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingRunsOutOfHtml(String vector) {
        Harmless.check(BodyFixture.html(vector));
        Harmless.check(BodyFixture.html("<ul><li>" + vector));
        Harmless.check(BodyFixture.html("<table><tr><td>" + vector));
        Harmless.check(BodyFixture.html("<figure>" + vector + "<figcaption>" + vector));
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
        blocks.forEach(block -> Harmless.check(BodyFixture.blocks(block)));
        Harmless.check(List.of(BodyFixture.paragraph("before " + vector + " after"), BodyFixture.paragraph(vector)));
        // Even were all of it kept, past every check.
        Harmless.html(BodyHtml.write(blocks, id -> new BodyPhoto(vector, null, 1, 1, vector, vector, vector)));
    }

    @Property(tries = 1_000)
    void nothingRunsOutOfAnything(@ForAll("soup") String soup) {
        Harmless.check(BodyFixture.markdown(soup));
        Harmless.check(BodyFixture.html(soup));
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
                "\\".repeat(2_000_000),
                ("|-".repeat(95) + "\n").repeat(9_900),
                "|a".repeat(199) + "\n" + "|-".repeat(199) + "\n" + "|\n".repeat(9_900),
                ("www.".repeat(400) + "\n\n").repeat(1_000),
                "> ".repeat(1_000_000),
                ("# ".repeat(900) + "\n\n").repeat(1_000),
                "<figure><img>".repeat(150_000),
                "<pre><b>".repeat(200_000));
        return Stream.concat(Stream.concat(html, flat).map(BodyFixture::html), markdown.map(BodyFixture::markdown));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("heavy")
    void readsInBoundedTime(SaveBody body) {
        // More tries are for a machine that had not compiled the code yet, or was halted meanwhile.
        long spent = time(body);
        for (int tries = 1; tries < 5 && spent > 1_500_000_000L; tries++) {
            spent = Math.min(spent, time(body));
        }
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofMillis(1_500));
    }

    private static long time(SaveBody body) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        BodyReader.read(body, new Faults());
        return threads.getCurrentThreadCpuTime() - before;
    }

    @Test
    void keepsEveryWordOfDeepNesting() {
        assertThat(BodyText.write(BodyFixture.read(BodyFixture.html("<div><b>x</b> ".repeat(1_000))))
                        .replaceAll("\\s", ""))
                .isEqualTo("x".repeat(1_000));
    }
}
