package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** What becomes of an article that names another, to be read next, when that is put away. */
@QuarkusTest
class ReadMoreTest {

    @Test
    void mayNameArticleThatWasPutAwaySince() {
        Item other = Newsroom.published();
        Item article = Newsroom.published("readMore", List.of(other.slug()));
        assertThat(readMore(article)).contains(other.id());
        Item archived = other.unpublish();
        assertThat(archived.delete().statusCode()).isEqualTo(204);

        Item edited = article.patch(Map.of("headline", "Other " + Newsroom.word()));
        assertThat(edited.json().getList("readMore")).containsExactly(other.id());
        Item same = edited.patch(Map.of("readMore", List.of(other.slug())));
        assertThat(same.etag()).isEqualTo(edited.etag());
        edited.publish();
        assertThat(readMore(article)).doesNotContain(other.id());
    }

    @Test
    void namesNoneAnewThatWasPutAway() {
        Item other = Newsroom.draft();
        Item article = Newsroom.draft("readMore", List.of(other.id()));
        other.delete();
        Item without = article.patch(Map.of("readMore", List.of()));
        ProblemAnswer.invalid(
                        Editorial.ARTICLES.patch(without.id(), without.etag(), Map.of("readMore", List.of(other.id()))))
                .hasFaults("/readMore/0 unknown-reference");
        ProblemAnswer.invalid(Http.admin()
                        .header("If-Match", without.etag())
                        .post(Editorial.ARTICLES.address(article.id()) + "/revisions/1/restore"))
                .hasFaults("/readMore/0 unknown-reference");
    }

    @Test
    void letsBothComeBackThatNameEachOther() {
        Item one = Newsroom.draft();
        Item other = Newsroom.draft("readMore", List.of(one.id()));
        Item both = one.patch(Map.of("readMore", List.of(other.id())));
        both.delete();
        other.delete();
        assertThat(both.again().restore().json().getString("status")).isEqualTo("draft");
    }

    private static List<String> readMore(Item article) {
        return Http.anonymous()
                .get("/v1/articles/" + article.id() + "?include=readMore")
                .jsonPath()
                .getList("readMore.id");
    }
}
