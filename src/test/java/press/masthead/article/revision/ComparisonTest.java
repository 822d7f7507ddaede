package press.masthead.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ComparisonTest {

    @Test
    void tellsFieldsThatDiffer() {
        Item tag = Newsroom.tag();
        Item article = Newsroom.draft("headline", "Putin met Assad", "tags", List.of(tag.id()));
        tag.patch(Map.of("name", "Renamed " + Newsroom.word()));
        article.patch(Map.of("headline", "Putin never met Assad", "tags", List.of(), "source", "Reuters"));

        JsonPath comparison = compare(article, 2, "");

        assertThat(comparison.getInt("from")).isEqualTo(1);
        assertThat(comparison.getInt("to")).isEqualTo(2);
        assertThat(comparison.getList("fields.field")).containsExactly("headline", "tags", "source");
        assertThat(comparison.getList("fields[0].segments.kind")).containsExactly("same", "added", "same");
        assertThat(comparison.getList("fields[0].segments.text")).containsExactly("Putin ", "never ", "met Assad");
        assertThat(comparison.getString("fields[1].from[0].name"))
                .isEqualTo(tag.json().getString("name"));
        assertThat(comparison.getList("fields[1].to")).isEmpty();
        assertThat(comparison.<Object>get("fields[2].from")).isNull();
        assertThat(comparison.getString("fields[2].to")).isEqualTo("Reuters");
        assertThat(comparison.getList("body")).isEmpty();
        assertThat(comparison.getBoolean("coarse")).isFalse();
    }

    @Test
    void matchesBlocksByKey() {
        Item article = Newsroom.draft("body", body("a", "One.", "b", "Two.", "c", "Three.", "d", "Four."));
        article.patch(Map.of("body", body("b", "Two.", "a", "One and a half.", "e", "Five.", "d", "Four.")));

        JsonPath comparison = compare(article, 2, "?with=1");

        Map<String, String> changes = new LinkedHashMap<>();
        List<Map<String, Object>> body = comparison.getList("body");
        body.forEach(change -> changes.put((String) change.get("key"), (String) change.get("change")));
        assertThat(changes).containsEntry("c", "removed").containsEntry("a", "changed");
        assertThat(changes).containsEntry("e", "added").doesNotContainKey("d");
        assertThat(comparison.getList("body.find { it.key == 'a' }.segments.text"))
                .containsExactly("One", " and a half", ".");
        assertThat(comparison.getString("body.find { it.key == 'c' }.from.children[0].text"))
                .isEqualTo("Three.");

        JsonPath backwards = compare(article, 1, "?with=2");
        assertThat(backwards.getString("body.find { it.key == 'c' }.change")).isEqualTo("added");
    }

    @Test
    void tellsOfBlockThatWasMoved() {
        Item article = Newsroom.draft("body", body("a", "One.", "b", "Two.", "c", "Three."));
        article.patch(Map.of("body", body("c", "Three.", "a", "One.", "b", "Two.")));
        JsonPath comparison = compare(article, 2, "");
        assertThat(comparison.getList("body.key")).containsExactly("c");
        assertThat(comparison.getList("body.change")).containsExactly("moved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            html     | <p>The mayor said no.</p><p>End.</p> | <p>The mayor said yes.</p><p>End.</p>
            markdown | 'The mayor said no.\\n\\nEnd.'         | 'The mayor said yes.\\n\\nEnd.'
            """)
    void isWordByWordWhateverBodiesAreSentIn(String format, String before, String after) {
        Item article = Newsroom.draft("body", Map.of("format", format, "text", before.translateEscapes()));
        Item edited = article.patch(Map.of("body", Map.of("format", format, "text", after.translateEscapes())));

        JsonPath comparison = compare(article, 2, "");
        assertThat(comparison.getList("body.change")).containsExactly("changed");
        assertThat(comparison.getList("body[0].segments.text")).containsExactly("The mayor said ", "no", "yes", ".");
        assertThat(edited.json().getList("body.blocks._key"))
                .isEqualTo(article.json().getList("body.blocks._key"));
    }

    @Test
    void keepsKeysOfClientsWhenBodyIsSentAsMarkdown() {
        Item article = Newsroom.draft("body", body("intro", "The mayor said no.", "outro", "End."));
        Map<String, Object> same = Newsroom.markdown("The mayor said no.\n\nEnd.");
        assertThat(article.patch(Map.of("body", same)).etag()).isEqualTo(article.etag());

        Map<String, Object> fields = Newsroom.with(
                Map.of(),
                "headline",
                article.json().getString("headline"),
                "section",
                article.json().getString("section.id"),
                "body",
                Newsroom.markdown("The mayor said yes.\n\nNew.\n\nEnd."));
        Item edited = Item.of(Editorial.ARTICLES, Editorial.ARTICLES.put(article.id(), article.etag(), fields), 200);
        assertThat(edited.json().getList("body.blocks._key")).hasSize(3).contains("intro", "outro");
        assertThat(compare(article, 2, "").getList("body.change")).containsExactly("changed", "added");
    }

    @Test
    void needsSomethingToCompareWith() {
        Item article = Newsroom.draft();
        String address = Editorial.ARTICLES.address(article.id()) + "/revisions/1/comparison";
        ProblemAnswer.invalid(Http.admin().get(address)).hasFaults("with required");
        ProblemAnswer.of(Http.admin().get(address + "?with=7"), 404, "not-found");
        ProblemAnswer.invalid(Http.admin().get(address + "?with=x")).hasFaults("with malformed");
        assertThat(Http.admin().get(address + "?with=1").jsonPath().getList("fields"))
                .isEmpty();
    }

    private static Map<String, Object> body(String... keysAndTexts) {
        List<Map<String, Object>> blocks = new java.util.ArrayList<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            blocks.add(Map.of(
                    "_type",
                    "block",
                    "_key",
                    keysAndTexts[i],
                    "children",
                    List.of(Map.of("_type", "span", "text", keysAndTexts[i + 1]))));
        }
        return Map.of("format", "blocks", "blocks", blocks);
    }

    private static JsonPath compare(Item article, int number, String query) {
        return Http.admin()
                .get(Editorial.ARTICLES.address(article.id()) + "/revisions/" + number + "/comparison" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
