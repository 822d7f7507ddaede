package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.faults;
import static press.masthead.article.body.BodyFixture.html;
import static press.masthead.article.body.BodyFixture.markdown;
import static press.masthead.article.body.BodyFixture.paragraph;
import static press.masthead.article.body.BodyFixture.read;
import static press.masthead.article.body.BodyFixture.written;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

@NullUnmarked // What JSON leaves out is null, whatever the types say.
class BodyReaderTest {

    @Test
    void readsParagraphsOfMarkdown() {
        assertThat(written(markdown("After a surprise visit ...\n\nRussia entered ...")))
                .isEqualTo("<p>After a surprise visit ...</p><p>Russia entered ...</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**b** *i* ~~s~~ `` `c` ``                | <p><strong>b</strong> <em>i</em> <s>s</s> <code>`c`</code></p>",
                "a <sub>2</sub> <u>u</u>                  | <p>a <sub>2</sub> <u>u</u></p>",
                "# One                                    | <h1>One</h1>",
                "###### Six                               | <h6>Six</h6>",
                "> quoted                                 | <blockquote><p>quoted</p></blockquote>",
                "[a](https://x.example \"title\")         | <p><a href=\"https://x.example\" title=\"title\" rel=\"noopener\">a</a></p>",
                "see https://x.example/a.                 | <p>see <a href=\"https://x.example/a\" rel=\"noopener\">https://x.example/a</a>.</p>",
                "*a [b](/c)*                              | <p><em>a <a href=\"/c\" rel=\"noopener\">b</a></em></p>",
                "---                                      | <hr>",
                "{{< hugo >}}                             | <p>{{&lt; hugo &gt;}}</p>",
                "![Alt](photo:01930000-0000-7000-8000-000000000001 \"Under it\") | <figure><img src=\"photo:01930000-0000-7000-8000-000000000001\" alt=\"Alt\" loading=\"lazy\"><figcaption>Under it</figcaption></figure>",
                "https://youtu.be/dQw4w9WgXcQ             | <figure data-embed=\"https://youtu.be/dQw4w9WgXcQ\" data-provider=\"youtube\"><a href=\"https://youtu.be/dQw4w9WgXcQ\" rel=\"noopener\">https://youtu.be/dQw4w9WgXcQ</a></figure>",
            })
    void readsMarkdown(String markdown, String html) {
        assertThat(written(markdown(markdown))).isEqualTo(html);
    }

    @Test
    void readsTablesListsAndCodeOfMarkdown() {
        assertThat(written(markdown("|a|b|\n|-|-|\n|1|**2**|\n\n1. x\n   - y\n2. z\n\n```java\nint i;\n\n  i++;\n```")))
                .isEqualTo("<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>"
                        + "<ol><li>x<ul><li>y</li></ul></li><li>z</li></ol>"
                        + "<pre><code class=\"language-java\">int i;\n\n  i++;</code></pre>");
    }

    @Test
    void tellsOnceOfAnEmbedWhoseAddressIsNoText() {
        Faults faults = new Faults();
        faults.add("/blocks/0/url", "wrong-type", "A text is expected here, not a number.");
        BodyReader.readable(BodyFixture.blocks(new EmbedBlock(null, null, null)), faults);
        assertThat(faults.all()).extracting(Fault::code).containsExactly("wrong-type");
    }

    @Test
    void keepsLineBreaksWithinParagraphs() {
        assertThat(read(markdown("one  \ntwo\nthree")))
                .singleElement()
                .isInstanceOfSatisfying(
                        TextBlock.class,
                        block -> assertThat(block.children())
                                .extracting(Span::text)
                                .containsExactly("one\ntwo three"));
    }

    @Test
    void readsAnEmptyText() {
        assertThat(read(markdown(" \n"))).isEmpty();
        assertThat(read(html("<p>&nbsp;</p><div><br></div>"))).isEmpty();
    }

    @Test
    void normalisesUnicode() {
        assertThat(BodyText.write(read(BodyFixture.blocks(paragraph("Cafe\u0301\r\nx")))))
                .isEqualTo("Café\nx");
    }

    @Test
    void givesTheSameKeysToTheSameText() {
        List<String> before = keys("one\n\ntwo\n\ntwo\n\n- three");
        List<String> after = keys("one, mended\n\ntwo\n\ntwo\n\n- three");
        assertThat(keys("one\n\ntwo\n\ntwo\n\n- three")).isEqualTo(before).doesNotHaveDuplicates();
        assertThat(after.get(0)).isNotEqualTo(before.get(0)).matches("[0-9a-f]{12}");
        assertThat(after.subList(1, 4)).isEqualTo(before.subList(1, 4));
        assertThat(before.get(2)).isEqualTo(before.get(1) + "-2");
    }

    private static List<String> keys(String markdown) {
        return read(markdown(markdown)).stream().map(Block::key).toList();
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(faults(new SaveBody(null, null, null))).containsExactly("/format required");
        assertThat(faults(markdown(null))).containsExactly("/text required");
        assertThat(faults(new SaveBody(BodyFormat.blocks, null, null))).containsExactly("/blocks required");
    }

    @Test
    void refusesWhatDoesNotBelongToTheFormat() {
        assertThat(faults(new SaveBody(BodyFormat.text, "x", null))).containsExactly("/format unknown-value");
        assertThat(faults(new SaveBody(BodyFormat.html, "x", List.of()))).containsExactly("/blocks not-allowed");
        assertThat(faults(new SaveBody(BodyFormat.blocks, "x", List.of()))).containsExactly("/text not-allowed");
    }

    @Test
    void namesTheLineOfAControlCharacter() {
        assertThat(BodyFixture.details(markdown("one\ntwo \u0007")))
                .containsExactly(new Fault(
                        "/text",
                        null,
                        "not-allowed",
                        "Line 2 holds the control character U+0007, which no text may hold."));
        assertThat(faults(html("&#1;"))).containsExactly("/text not-allowed");
        assertThat(faults(html("a \uD800 b"))).containsExactly("/text not-allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "Lead.~~<!-- check with desk~~Second paragraph.~~Third. = Line 3: This comment has no end",
                "- a~- b~  <div>~  <!-- c~- d                           = Line 4: This comment has no end",
                "Lead.~~<?php echo 1~~Second.                           = Line 3: What begins with “<?php echo 1 Second.” has no end",
                "|a|b|~|-|-|~|1|2|~|1|2|LOST|~                          = Line 4: This row has more cells than the header",
                "> a|b~> -|-~> 1|2|LOST                                 = Line 3: This row has more cells than the header",
                "A claim[^1].~~[^1]: Reuters                            = Line 3: A body has no footnotes: write what stands in [^1]",
                "p~~- a~- b~- <video></video>                           = Line 5: A body can't hold the element <video>",
                "one~two~[x](data:x)                                    = Line 3: A link can lead to",
                "|a|~|-|~|1|~|<video></video>|                          = Line 4: A body can't hold the element <video>",
                "p~~<div>~<p>x</p>~<video></video></div>                = Line 5: A body can't hold the element <video>",
            })
    void namesTheLineOfWhatMarkdownCantKeep(String markdown, String detail) {
        assertThat(BodyFixture.details(markdown(markdown.replace('~', '\n'))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/text"))
                .satisfies(fault -> assertThat(fault.detail()).startsWith(detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a -->\n\nx",
                "<!-->\n\nx",
                "<!--->\n\nx",
                "<!--\na\n\nb -->\n\nx",
                "|x|\n|-|\n|a\\|b|\n|c||",
                "x [^1] y",
            })
    void keepsWhatOnlyLooksLikeIt(String markdown) {
        assertThat(written(markdown(markdown))).contains("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0javascript:alert(1)",
                "\ufeffjavascript:alert(1)",
                "java\u200bscript:alert(1)",
                "ht\u200btps://a.example",
                "https://a.example\u00a0",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
            })
    void refusesAddressesThatAreNotWhatTheySeem(String href) {
        LinkDef link = new LinkDef("a", href);
        TextBlock block =
                new TextBlock(null, TextStyle.normal, null, null, List.of(link), List.of(BodyFixture.span("x", "a")));
        assertThat(faults(BodyFixture.blocks(block))).containsExactly("/blocks/0/markDefs/0/href not-allowed");
        assertThat(faults(html("<a href=\"%s\">x</a>".formatted(href)))).containsExactly("/text not-allowed");
    }

    @Test
    void putsPointersUnderThePartItWasGiven() {
        Faults faults = new Faults();
        BodyReader.read(html("<script>x</script>"), faults.at("/body"));
        assertThat(faults.all()).extracting(Fault::pointer).containsExactly("/body/text");
    }

    @Test
    void tellsOnlyTheFirstHundredFaults() {
        assertThat(faults(html("<script></script>".repeat(500)))).hasSize(100).endsWith("/text too-many");
    }
}
