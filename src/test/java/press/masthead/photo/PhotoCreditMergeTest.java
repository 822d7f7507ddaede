package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class PhotoCreditMergeTest {

    private static final int EDITORS = 12;

    @Test
    void movesPhotosAndLeadsOldAddressesToTheOther() {
        Item kept = Newsroom.credit();
        Item merged = Newsroom.credit();
        Item photo = Newsroom.photo(merged);
        Item article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        Response answer = merge(merged, kept.slug());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<String>path("id")).isEqualTo(kept.id());

        String name = kept.json().getString("name");
        assertThat(photo.again().json().getString("credit.id")).isEqualTo(kept.id());
        assertThat(article.published().<String>path("leadPhoto.creditLine")).isEqualTo(name);
        for (String reference : List.of(merged.slug(), merged.id())) {
            Response moved = Http.anonymous().get("/v1/photo-credits/" + reference);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith("/v1/photo-credits/" + kept.slug());
            assertThat(merged.type().get(reference).<String>path("id")).isEqualTo(kept.id());
            Item later = photo.type().create(Map.of("url", "https://media.example/later.jpg", "credit", reference));
            assertThat(later.json().getString("credit.id")).isEqualTo(kept.id());
            assertThat(Http.admin()
                            .get("/v1/editorial/photo-credits/" + reference + "/uses")
                            .<List<String>>path("data.id"))
                    .contains(photo.id(), later.id());
        }
        // Whoever was changing the photo meanwhile must look at it again.
        ProblemAnswer.of(photo.type().patch(photo.id(), photo.etag(), Map.of("caption", "x")), 412, "version-mismatch");
    }

    @Test
    void findsPhotosThatBeginToUseItMeanwhile() throws Exception {
        Item kept = Newsroom.credit();
        Item merged = Newsroom.credit();
        List<Callable<Item>> work = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            work.add(() -> Newsroom.photo(merged));
        }
        work.add(EDITORS / 2, () -> {
            assertThat(merge(merged, kept.id()).statusCode()).isEqualTo(200);
            return kept;
        });
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            for (var done : editors.invokeAll(work)) {
                Item item = done.get();
                if (item != kept) {
                    assertThat(item.again().json().getString("credit.id")).isEqualTo(kept.id());
                }
            }
        } finally {
            editors.shutdown();
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        Item credit = Newsroom.credit();
        ProblemAnswer.invalid(merge(credit, credit.slug())).hasFaults("/into not-allowed");
        ProblemAnswer.invalid(merge(credit, "no-such-credit")).hasFaults("/into unknown-reference");
    }

    private static Response merge(Item merged, String into) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", merged.etag())
                .body(Map.of("into", into))
                .post(merged.type().address(merged.id()) + "/merge");
    }
}
