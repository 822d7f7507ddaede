package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** The lists of tags and authors have what refers to them now, all of it, by all filters and in every order. */
@QuarkusTest
class ReferenceFilterTest {

    private Item war;
    private Item peace;
    private Item leo;

    @BeforeEach
    void name() {
        war = Newsroom.tag();
        peace = Newsroom.tag();
        leo = Newsroom.author();
    }

    private Item article(Item author, Item... tags) {
        return Newsroom.published(
                "tags", List.of(tags).stream().map(Item::id).toList(), "byline", Newsroom.byline(author));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag={war}                       | both, war",
                "tag={peace}                     | both, peace",
                "tag={war},{peace}               | both, war, peace",
                "tag={war},{war}                 | both, war",
                "tag[all]={war},{peace}          | both",
                "tag={war}&tag[all]={peace}      | both",
                "tag={war}&tag[not]={peace}      | war",
                "author={leo}                    | both, peace",
                "author={leo}&tag={war}          | both",
                "author={leo}&tag={war},{peace}  | both, peace",
                "author={leo}&tag[not]={war}     | peace",
                "tag={war}&author[not]={leo}     | war",
                "tag={war}&locale=en             | both, war",
                "tag={war}&locale=uk             | ''",
                "tag={war}&publishedAt[gte]=2001-01-01T00:00:00Z | both, war",
                "tag={war}&publishedAt[lt]=2001-01-01T00:00:00Z  | ''",
                "tag=no-such-tag                 | ''",
                "tag[all]={war},no-such-tag      | ''",
            })
    void combines(String query, String found) {
        Map<String, Item> articles = Map.of(
                "both", article(leo, war, peace), "war", article(Newsroom.author(), war), "peace", article(leo, peace));
        String asked = query.replace("{war}", war.slug())
                .replace("{peace}", peace.id())
                .replace("{leo}", leo.slug());

        List<String> names = List.of(found.split(", ", -1));
        List<String> expected = articles.entrySet().stream()
                .filter(article -> names.contains(article.getKey()))
                .map(article -> article.getValue().id())
                .toList();
        JsonPath list = list(asked + "&count=true");
        assertThat(list.<String>getList("data.id")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.getInt("page.total")).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-publishedAt",
                "publishedAt",
                "headline",
                "-headline",
                "contentUpdatedAt",
                "-publishedAt,headline"
            })
    void goesOnPageByPage(String sort) {
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            published.add(article(leo, war).id());
        }
        for (String filter :
                List.of("tag=" + war.slug(), "author=" + leo.slug(), "author=" + leo.id() + "&tag=" + war.id())) {
            List<String> whole = list(filter + "&sort=" + sort).getList("data.id");
            assertThat(whole).containsExactlyInAnyOrderElementsOf(published);
            List<String> read = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonPath page = list(filter + "&limit=2&sort=" + sort + cursor);
                read.addAll(page.getList("data.id"));
                cursor = page.getString("page.next") == null ? null : "&cursor=" + page.getString("page.next");
            }
            assertThat(read).isEqualTo(whole);
        }
        if (sort.equals("-publishedAt")) {
            Collections.reverse(published);
            assertThat(list("tag=" + war.slug()).<String>getList("data.id")).isEqualTo(published);
        }
    }

    @Test
    void followsWhatIsPublished() {
        Item article = article(leo, war);
        Item draft = article.patch(Map.of("tags", List.of(peace.id()), "byline", Newsroom.byline(Newsroom.author())));
        assertThat(ids("tag=" + war.slug())).containsExactly(article.id());
        assertThat(ids("tag=" + peace.slug())).isEmpty();

        Item again = draft.publish();
        assertThat(ids("tag=" + war.slug())).isEmpty();
        assertThat(ids("author=" + leo.slug())).isEmpty();
        assertThat(ids("tag=" + peace.slug())).containsExactly(article.id());

        again.unpublish();
        assertThat(ids("tag=" + peace.slug())).isEmpty();
        assertThat(Http.anonymous().get("/v1/tags/" + peace.slug()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesIdOfWhatWasMergedForTheOther() {
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Item article = Newsroom.published(
                "tags", List.of(war.id()), "byline", Newsroom.byline(leo), "leadPhoto", Map.of("photo", photo.id()));
        for (Item merged : List.of(war, leo, credit)) {
            Item kept = merged.type().create(Map.of("name", "Kept " + Newsroom.word()));
            assertThat(merged.act("merge", Map.of("into", kept.id())).statusCode())
                    .isEqualTo(200);
        }

        assertThat(ids("tag=" + war.id())).containsExactly(article.id());
        assertThat(ids("tag=" + war.id() + "," + peace.id())).containsExactly(article.id());
        assertThat(ids("tag[not]=" + war.id() + "&author=" + leo.id())).isEmpty();
        assertThat(ids("author=" + leo.id())).containsExactly(article.id());
        assertThat(Http.anonymous().get("/v1/photos?credit=" + credit.id()).<List<String>>path("data.id"))
                .containsExactly(photo.id());
    }

    private static List<String> ids(String query) {
        return list(query).getList("data.id");
    }

    private static JsonPath list(String query) {
        return Http.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/articles?" + query.replace("[", "%5B").replace("]", "%5D"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
