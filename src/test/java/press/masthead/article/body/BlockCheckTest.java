package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.blocks;
import static press.masthead.article.body.BodyFixture.details;
import static press.masthead.article.body.BodyFixture.faults;
import static press.masthead.article.body.BodyFixture.html;
import static press.masthead.article.body.BodyFixture.json;
import static press.masthead.article.body.BodyFixture.markdown;
import static press.masthead.article.body.BodyFixture.paragraph;
import static press.masthead.article.body.BodyFixture.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.problem.Fault;

@NullUnmarked // What JSON leaves out is null, whatever the types say.
class BlockCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'_type':'block','children':[null]}|/children/0 required",
                "{'_type':'block','children':[{'_type':'span'}]}|/children/0/text required",
                "{'_type':'block','children':[{'_type':'span','text':'x','marks':['blink']}]}|/children/0/marks/0 unknown-value",
                "{'_type':'block','children':[{'_type':'span','text':'x','marks':[null]}]}|/children/0/marks/0 required",
                "{'_type':'block','children':[{'_type':'span','text':'\\u0000'}]}|/children/0/text not-allowed",
                "{'_type':'block','children':[{'_type':'span','text':'\\ud800'}]}|/children/0/text not-allowed",
                "{'_type':'block','children':[{'_type':'span','text':'\\u0085'}]}|/children/0/text not-allowed",
                "{'_type':'block','children':[{'_type':'span','_key':'a','text':'x'},{'_type':'span','_key':'a','text':'y'}]}|/children/1/_key not-allowed",
                "{'_type':'block','markDefs':[null]}|/markDefs/0 required",
                "{'_type':'block','markDefs':[{'_type':'link','href':'/x'}]}|/markDefs/0/_key required",
                "{'_type':'block','markDefs':[{'_type':'link','_key':'a'}]}|/markDefs/0/href required",
                "{'_type':'block','markDefs':[{'_type':'link','_key':'em','href':'/x'}]}|/markDefs/0/_key not-allowed",
                "{'_type':'block','markDefs':[{'_type':'link','_key':'a','href':'java\\nscript:x'}]}|/markDefs/0/href not-allowed",
                "{'_type':'block','markDefs':[{'_type':'link','_key':'a','href':'http://a:b/'}]}|/markDefs/0/href malformed",
                "{'_type':'block','markDefs':[{'_type':'link','_key':'a','href':'/x'},{'_type':'link','_key':'b','href':'/y'}],'children':[{'_type':'span','text':'x','marks':['a','b']}]}|/children/0/marks not-allowed",
                "{'_type':'block','level':2}|/level not-allowed",
                "{'_type':'block','listItem':'bullet','level':0}|/level too-small",
                "{'_type':'block','listItem':'bullet','level':9}|/level too-large",
                "{'_type':'block','listItem':'bullet','start':2}|/start not-allowed",
                "{'_type':'block','listItem':'number','start':-1}|/start too-small",
                "{'_type':'block','listItem':'number','start':1000000000}|/start too-large",
                "{'_type':'block','_key':' '}|/_key malformed",
                "{'_type':'photo'}|/photo required",
                "{'_type':'gallery'}|/photos required",
                "{'_type':'gallery','photos':[null]}|/photos/0 required",
                "{'_type':'gallery','photos':[{'caption':'x'}]}|/photos/0/photo required",
                "{'_type':'embed'}|/url required",
                "{'_type':'embed','url':'javascript:x'}|/url malformed",
                "{'_type':'embed','url':'/x'}|/url malformed",
                "{'_type':'pullQuote','text':' '}|/text required",
                "{'_type':'table'}|/rows required",
                "{'_type':'table','rows':[null]}|/rows/0 required",
                "{'_type':'table','rows':[{'cells':[{'children':[{'_type':'span','text':'x','marks':['y']}]}]}]}|/rows/0/cells/0/children/0/marks/0 unknown-value",
                "{'_type':'code'}|/code required",
                "{'_type':'code','code':'x','language':'<script>'}|/language malformed",
            })
    void pointsToWhatIsWrong(String block, String fault) {
        assertThat(faults(json("[" + block.replace('\'', '"') + "]"))).containsExactly("/blocks/0" + fault);
    }

    @Test
    void pointsToNullBlocksAndRepeatedKeys() {
        SaveBody body = new SaveBody(
                BodyFormat.blocks, null, Arrays.asList(new DividerBlock("a"), null, new DividerBlock("a")));
        assertThat(faults(body)).containsExactly("/blocks/1 required", "/blocks/2/_key not-allowed");
    }

    @Test
    void namesTheLimitThatIsExceeded() {
        assertThat(details(blocks(paragraph("x".repeat(20_001)))))
                .containsExactly(new Fault(
                        "/blocks/0/children/0/text",
                        null,
                        "too-long",
                        "A span has 20,000 characters at most; this has 20,001: “" + "x".repeat(60) + "…”."));
        assertThat(details(html("<p>x".repeat(2_001))))
                .containsExactly(
                        new Fault("/text", null, "too-many", "A body has 2,000 blocks at most; this has 2,001."));
    }

    @Test
    void holdsEveryLimit() {
        TableCell cell = new TableCell(List.of(), List.of());
        GalleryPhoto photo = new GalleryPhoto(BodyFixture.PUTIN, null, null);
        assertThat(faults(markdown("x".repeat(2_000_001)))).containsExactly("/text too-long");
        assertThat(faults(markdown("\n".repeat(10_000)))).containsExactly("/text too-many");
        assertThat(faults(new SaveBody(BodyFormat.blocks, null, Collections.nCopies(2_001, paragraph("x")))))
                .containsExactly("/blocks too-many");
        assertThat(faults(
                        new SaveBody(BodyFormat.blocks, null, Collections.nCopies(101, paragraph("x".repeat(20_000))))))
                .containsExactly("/blocks too-long");
        assertThat(faults(html("<b>".repeat(50_001)))).containsExactly("/text too-many");
        assertThat(faults(markdown("*".repeat(100_001)))).containsExactly("/text too-many");
        assertThat(faults(markdown("|".repeat(201)))).containsExactly("/text too-many");
        assertThat(faults(blocks(new GalleryBlock(null, Collections.nCopies(51, photo)))))
                .containsExactly("/blocks/0/photos too-many");
        assertThat(faults(blocks(new TableBlock(null, false, Collections.nCopies(101, new TableRow(List.of(cell)))))))
                .containsExactly("/blocks/0/rows too-many");
        assertThat(faults(blocks(new TableBlock(null, false, List.of(new TableRow(Collections.nCopies(21, cell)))))))
                .containsExactly("/blocks/0/rows/0/cells too-many");
        assertThat(faults(blocks(new PhotoBlock(null, BodyFixture.PUTIN, "x".repeat(2_001), "x".repeat(5_001)))))
                .containsExactly("/blocks/0/altText too-long", "/blocks/0/caption too-long");
        assertThat(faults(html("<a href='/" + "x".repeat(2_000) + "'>x</a>"))).containsExactly("/text too-long");
        assertThat(faults(html("<ul>".repeat(9) + "<li>deep"))).containsExactly("/text too-large");
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        assertThat(read(json("[{\"_type\":\"block\",\"listItem\":\"number\",\"children\":[]},"
                        + "{\"_type\":\"embed\",\"url\":\"https://www.example.org/a\"},"
                        + "{\"_type\":\"embed\",\"url\":\"https://m.youtube.com/watch?v=1\"},"
                        + "{\"_type\":\"embed\",\"url\":\"https://youtu.be/1\",\"provider\":\"own\"}]")))
                .satisfiesExactly(
                        text -> assertThat(text).isInstanceOfSatisfying(TextBlock.class, block -> {
                            assertThat(block.style()).isEqualTo(TextStyle.normal);
                            assertThat(block.level()).isEqualTo(1);
                            assertThat(block.key()).isNotNull();
                        }),
                        embed -> assertThat(((EmbedBlock) embed).provider()).isEqualTo("example.org"),
                        embed -> assertThat(((EmbedBlock) embed).provider()).isEqualTo("youtube"),
                        embed -> assertThat(((EmbedBlock) embed).provider()).isEqualTo("own"));
    }

    @Test
    void keepsTheKeysThatWereGiven() {
        List<Block> read = read(blocks(new DividerBlock("mine"), new DividerBlock(null), new DividerBlock(null)));
        assertThat(read).extracting(Block::key).startsWith("mine").doesNotHaveDuplicates();
        assertThat(read(blocks(read.toArray(Block[]::new)))).isEqualTo(read);
    }
}
