package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.Statements;

@QuarkusTest
class PhotoUsesTest {

    @Inject
    Statements statements;

    @Test
    void namesEveryPlace() {
        Item photo = Newsroom.photo();
        Item other = Newsroom.photo();
        Map<String, Object> use = Map.of("photo", photo.id());
        Item article = Newsroom.published(
                "leadPhoto",
                use,
                "body",
                Newsroom.markdown("One\n\n![](photo:%1$s)\n\nTwo\n\n<figure><figure><img src=\"photo:%2$s\"></figure>"
                                .formatted(photo.id(), other.id())
                        + "<figure><img src=\"photo:%s\"></figure></figure>".formatted(photo.id())));
        Item edited = article.patch(Map.of("body", Newsroom.markdown("Words")));
        Item author = Editorial.AUTHORS.create(Map.of("name", "Author " + Newsroom.word(), "photo", photo.id()));
        Item archived = Newsroom.draft("leadPhoto", use);
        archived.delete();

        JsonPath uses = uses(photo, "");
        assertThat(uses.getList("data.id")).containsExactly(article.id(), article.id(), author.id());
        assertThat(uses.getList("data.type")).containsExactly("articles", "articles", "authors");
        assertThat(uses.getList("data.revision")).containsExactly(1, 2, null);
        assertThat(uses.getList("data.live")).containsExactly(true, false, false);
        assertThat(uses.getList("data[0].where"))
                .containsExactly("/leadPhoto", "/body/blocks/1", "/body/blocks/3/photos/1");
        assertThat(uses.getList("data[1].where")).containsExactly("/leadPhoto");
        assertThat(uses.getList("data[2].where")).containsExactly("/photo");
        assertThat(uses.getString("data[0].name")).isEqualTo(edited.json().getString("headline"));
        assertThat(uses(photo, "?live=true").getList("data.revision")).containsExactly(1);
        Newsroom.published("byline", Newsroom.byline(author));
        assertThat(uses(photo, "?live=true").getList("data.id")).containsExactly(article.id(), author.id());
    }

    @Test
    void pagesWithFixedNumberOfStatements() {
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Newsroom.draft("leadPhoto", Map.of("photo", photo.id()));
        long one = statements.of(() -> uses(photo, "?limit=100"));
        long oneOfCredit = statements.of(() -> uses(credit, "?limit=100"));
        for (int i = 0; i < 12; i++) {
            Newsroom.draft("leadPhoto", Map.of("photo", photo.id()));
            Newsroom.photo(credit);
        }
        assertThat(statements.of(() -> uses(photo, "?limit=100")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(5);
        assertThat(statements.of(() -> uses(credit, "?limit=100")))
                .isEqualTo(oneOfCredit)
                .isLessThanOrEqualTo(5);
        for (Item used : List.of(photo, credit)) {
            List<String> ids = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page = uses(used, "?limit=5" + (next.isEmpty() ? "" : "&cursor=" + next));
                ids.addAll(page.getList("data.id"));
                next = page.getString("page.next");
            }
            assertThat(new HashSet<>(ids)).hasSize(13).hasSameSizeAs(ids);
        }
    }

    @Test
    void namesPhotosOfCredit() {
        Item credit = Newsroom.credit();
        Item live = Newsroom.photo(credit);
        Item idle = Newsroom.photo(credit);
        Newsroom.photo(credit).delete();
        Newsroom.published("leadPhoto", Map.of("photo", live.id()));
        JsonPath uses = uses(credit, "");
        assertThat(uses.getList("data.id")).containsExactly(live.id(), idle.id());
        assertThat(uses.getList("data.live")).containsExactly(true, false);
        assertThat(uses.getString("data[0].name")).isEqualTo(live.json().getString("altText"));
        assertThat(uses.getList("data[0].where")).containsExactly("/credit");
    }

    @Test
    void knowsOnlyWhatIsThere() {
        String nobody = "/00000000-0000-7000-8000-000000000000/uses";
        for (Editorial type : List.of(Editorial.PHOTOS, Editorial.PHOTO_CREDITS)) {
            ProblemAnswer.of(Http.admin().get(type.address() + nobody), 404, "not-found");
            ProblemAnswer.invalid(Http.admin().get(type.address() + nobody + "?limt=1"))
                    .hasFaults("limt unknown-parameter");
        }
    }

    private static JsonPath uses(Item used, String query) {
        return Http.admin()
                .get(used.type().address(used.id()) + "/uses" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
