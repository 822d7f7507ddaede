package press.masthead.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
class RevisionResourceTest {

    @Test
    void listsWhatWasSavedNewestFirst() {
        Item article = Newsroom.draft("revisionNote", "First try").publish();
        Item edited = article.patch(Map.of("headline", "Other " + Newsroom.word(), "revisionNote", "Sharper"));
        edited.publish(Map.of("at", "2999-01-01T00:00:00Z"));

        JsonPath list = read(article, "revisions");

        assertThat(list.getList("data.number")).containsExactly(2, 1);
        assertThat(list.getList("data.note")).containsExactly("Sharper", "First try");
        assertThat(list.getList("data.headline"))
                .containsExactly(
                        edited.json().getString("headline"), article.json().getString("headline"));
        assertThat(list.getList("data.live")).containsExactly(false, true);
        assertThat(list.getList("data.scheduled")).containsExactly(true, false);
        assertThat(list.getString("data[0].actor.id")).startsWith("key:");
        assertThat(list.getInt("data[0].wordCount")).isEqualTo(4);
        JsonPath page = read(article, "revisions?limit=1");
        assertThat(read(article, "revisions?limit=1&cursor=" + page.getString("page.next"))
                        .getList("data.number"))
                .containsExactly(1);
    }

    @Test
    void makesNoRevisionOfNoChange() {
        Item article = Newsroom.draft();
        Item same = article.patch(
                Map.of("headline", article.json().getString("headline"), "revisionNote", "Nothing changed"));
        assertThat(same.etag()).isEqualTo(article.etag());
        assertThat(read(article, "revisions").getList("data")).hasSize(1);
    }

    @Test
    void showsWhatItReferredToAsThatWasThen() {
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item photo = Newsroom.photo();
        Item section = Newsroom.section();
        Item article = Newsroom.draft(
                "section", section.id(),
                "tags", List.of(tag.id()),
                "byline", Newsroom.byline(author),
                "leadPhoto", Map.of("photo", photo.id()));
        String section0 = section.json().getString("name");
        for (Item renamed : List.of(tag, author, section)) {
            renamed.patch(Map.of("name", "Renamed " + Newsroom.word()));
        }
        photo.patch(Map.of("altText", "Something else"));
        article.patch(Map.of("tags", List.of(), "byline", List.of()));
        assertThat(tag.again().delete().statusCode()).isEqualTo(204);

        JsonPath first = read(article, "revisions/1");

        assertThat(first.getString("section.name")).isEqualTo(section0);
        assertThat(first.getString("tags[0].name")).isEqualTo(tag.json().getString("name"));
        assertThat(first.getString("byline[0].author.name"))
                .isEqualTo(author.json().getString("name"));
        assertThat(first.getString("photos[0].altText")).isEqualTo(photo.json().getString("altText"));
        assertThat(first.getString("photos[0].creditLine"))
                .isEqualTo(photo.json().getString("creditLine"));
        assertThat(first.getString("body.blocks[0].children[0].text")).isEqualTo("Words of the body.");
        assertThat(first.getString("headline")).isEqualTo(article.json().getString("headline"));
    }

    @Test
    void restoresAsNewRevision() {
        Item article = Newsroom.published();
        Item edited = article.patch(Map.of(
                "headline", "Wrong " + Newsroom.word(), "slug", Newsroom.word(), "body", Newsroom.markdown("Wrong.")));
        ProblemAnswer.of(restore(edited, "\"1\"", 1), 412, "version-mismatch");

        JsonPath restored = restore(edited, edited.etag(), 1).jsonPath();

        assertThat(restored.getInt("revision")).isEqualTo(3);
        for (String field : List.of("headline", "slug", "body.blocks")) {
            assertThat(restored.<Object>get(field)).isEqualTo(article.json().get(field));
        }
        assertThat(restored.getInt("live.revision")).isEqualTo(1);
        assertThat(read(article, "revisions").getString("data[0].note")).isEqualTo("Revision 1 restored.");
        assertThat(read(article, "revisions/3/comparison?with=1").getList("fields"))
                .isEmpty();
        assertThat(restore(article, "*", 3).jsonPath().getInt("revision")).isEqualTo(3);
    }

    @Test
    void refusesWhatReferredToThingsThatAreGone() {
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item photo = Newsroom.photo();
        Item article = Newsroom.draft(
                "tags",
                List.of(Newsroom.tag().id(), tag.id()),
                "byline",
                Newsroom.byline(author),
                "body",
                Newsroom.markdown("One\n\n![](photo:" + photo.id() + ")"));
        Item edited = article.patch(
                Map.of("tags", List.of(), "byline", List.of(), "body", Newsroom.markdown("Without the photo.")));
        for (Item gone : List.of(tag, author, photo)) {
            assertThat(gone.again().delete().statusCode()).isEqualTo(204);
        }
        String[] faults = {
            "/tags/1 unknown-reference", "/byline/0/author unknown-reference", "/body/blocks/1/photo unknown-reference"
        };

        ProblemAnswer.invalid(restore(edited, edited.etag(), 1))
                .hasFaults(faults)
                .says("The tag %s is not there any more.".formatted(tag.json().getString("name")));
        ProblemAnswer.of(edited.act("publish", Map.of("revision", 1)), 422, "not-publishable")
                .hasFaults(faults);
    }

    @Test
    void publishesNamedRevision() {
        Item tag = Newsroom.tag();
        Item article = Newsroom.published("tags", List.of(tag.id()));
        Item edited = article.patch(Map.of("headline", "Too early " + Newsroom.word(), "tags", List.of()))
                .publish();
        assertThat(edited.published().jsonPath().getList("tags")).isEmpty();

        Item back = edited.publish(Map.of("revision", 1));

        assertThat(back.json().getInt("live.revision")).isEqualTo(1);
        assertThat(back.json().getInt("revision")).isEqualTo(2);
        JsonPath shown = back.published().jsonPath();
        assertThat(shown.getString("headline")).isEqualTo(article.json().getString("headline"));
        assertThat(shown.getString("tags[0].id")).isEqualTo(tag.id());
        ProblemAnswer.of(tag.again().delete(), 409, "in-use");
        ProblemAnswer.invalid(back.act("publish", Map.of("revision", 9))).hasFaults("/revision unknown-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "one", "99999999999999999999"})
    void knowsNoOtherRevisions(String number) {
        Item article = Newsroom.draft();
        ProblemAnswer.of(get(article, "revisions/" + number), 404, "not-found");
        ProblemAnswer.of(get(article, "revisions/" + number + "/comparison"), 404, "not-found");
    }

    @Test
    void belongsToReportersWhoWroteIt() {
        Item article = Newsroom.draft().patch(Map.of("kicker", "K"));
        var refused = Http.as("reporter").header("If-Match", "*").post(address(article, "revisions/1/restore"));
        ProblemAnswer.of(refused, 403, "forbidden");
    }

    private static Response restore(Item article, String ifMatch, int number) {
        return Http.admin().header("If-Match", ifMatch).post(address(article, "revisions/" + number + "/restore"));
    }

    private static JsonPath read(Item article, String part) {
        Response answer = get(article, part);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static Response get(Item article, String part) {
        return Http.admin().get(address(article, part));
    }

    private static String address(Item article, String part) {
        return Editorial.ARTICLES.address(article.id()) + "/" + part;
    }
}
