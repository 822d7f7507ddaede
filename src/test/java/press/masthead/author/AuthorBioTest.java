package press.masthead.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** Readers get the bio of an author as it was written. */
@QuarkusTest
class AuthorBioTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "x <script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<span style=\"position:fixed\">x</span>",
                "<style>p {}</style>",
                "x <!-- y -->",
                "![x](https://elsewhere.example/a.png)",
            })
    void refusesWhatNoArticleHolds(String bio) {
        Item author = Newsroom.author();
        ProblemAnswer.invalid(author.type()
                        .patch(
                                author.id(),
                                author.etag(),
                                Map.of("bio", bio, "locales", Map.of("ru", Map.of("bio", bio)))))
                .hasFaults("/bio not-allowed", "/locales/ru/bio not-allowed");
    }

    @Test
    void namesTheLineOfEachFault() {
        ProblemAnswer.invalid(Editorial.AUTHORS.post(
                        Map.of("name", "Jane", "bio", "One\n\n[x](data:x)\n\n<video src=x></video>")))
                .hasFaults("/bio not-allowed", "/bio not-allowed")
                .says("Line 3: ")
                .says("Line 5: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Jane* <b>Real</b> ~~was~~ writes [here](/jane \"Jane\"), <jane@example.org>.\n\n- a\n\n5. b\n\n> c\n\n---",
                "|a|b|\n|:-|-:|\n|1|2|",
                "```sh\nls\n```\n\nH<sub>2</sub>O<br>x & y",
            })
    void keepsMarkdownAsItWasWritten(String bio) {
        Item author = Newsroom.author().patch(Map.of("bio", bio));
        assertThat(author.json().getString("bio")).isEqualTo(bio);
    }
}
