package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class BodyFormatTest {

    private static final String TEXT = """
            After a **surprise visit** by [Syrian President](https://example.org/assad "Bashar") ...

            3. third
               - deeper
            4. fourth

            ![Two men](photo:%s)

            > quoted

            https://youtu.be/dQw4w9WgXcQ

            | Year | Visits |
            |---|---|
            | 2017 | 1 |

            ```java
            int i;
            ```
            """;

    private static JsonPath read(Item article, String format) {
        return Http.anonymous()
                .queryParam("bodyFormat", format)
                .get("/v1/articles/" + article.id())
                .jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void whatReadersGetIsTheSameBodyWhenItIsSentAgain(String format) {
        Item photo = Newsroom.photo();
        Item first = Newsroom.published("body", Newsroom.markdown(TEXT.formatted(photo.id())));
        String out = read(first, format).getString("body.text");
        Item second = Newsroom.published("body", Map.of("format", format, "text", out));
        assertThat(second.json().getList("body.blocks"))
                .isEqualTo(first.json().getList("body.blocks"))
                .hasSize(9);
    }

    @Test
    void markdownNamesItsPhotos() {
        Item photo = Newsroom.photo();
        Item article = Newsroom.published("body", Newsroom.markdown("![](photo:" + photo.id() + ")"));
        JsonPath shown = read(article, "markdown");
        assertThat(shown.getString("body.text")).isEqualTo("![](photo:" + photo.id() + ")\n");
        assertThat(shown.getList("body.photos.id")).containsExactly(photo.id());
        assertThat(shown.getMap("body")).doesNotContainKey("blocks");
    }

    @Test
    void blocksKeepTheirKeysWhileAnotherIsEdited() {
        Item article = Newsroom.draft("body", Newsroom.markdown("One\n\nTwo\n\nTwo\n\nThree"));
        List<Map<String, Object>> blocks = new ArrayList<>(article.json().<Map<String, Object>>getList("body.blocks"));
        List<String> keys = article.json().getList("body.blocks._key");
        Map<String, Object> edited = new LinkedHashMap<>(blocks.get(1));
        edited.put("children", List.of(Map.of("_type", "span", "text", "Two, mended")));
        blocks.set(1, edited);
        blocks.add(0, Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", "Two"))));
        Item after = article.patch(Map.of("body", Map.of("format", "blocks", "blocks", blocks)));
        assertThat(after.json().<String>getList("body.blocks._key"))
                .endsWith(keys.toArray(String[]::new))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void pointsToTheLineOfWhatCannotBeKept() {
        ProblemAnswer answer = ProblemAnswer.invalid(Editorial.ARTICLES.post(
                Map.of("headline", "x", "body", Newsroom.markdown("One\n\n\n<video src=x></video>\n\n<dl></dl>"))));
        answer.hasFaults("/body/text not-allowed", "/body/text not-allowed");
        assertThat(answer.json().<String>getList("errors.detail"))
                .satisfiesExactly(
                        video -> assertThat(video).startsWith("Line 4: A body can't hold the element <video>"),
                        terms -> assertThat(terms).startsWith("Line 6: A body can't hold the element <dl>"));
    }
}
