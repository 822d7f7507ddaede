package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Pictures;
import press.masthead.support.ProblemAnswer;

/** No photo reaches readers that lacks something or may not be shown. */
@QuarkusTest
class PhotoPublishingTest {

    private static final int EDITORS = 8;

    @Test
    void namesEveryBadPhotoAtOnce() {
        Item lead = Editorial.PHOTOS.create(Map.of("url", "https://media.example/a.jpg"));
        Item inBody = photo(Map.of(
                "expiresAt",
                "2020-01-01T00:00:00Z",
                "deny",
                List.of(Map.of("from", "2019-01-01T00:00:00Z", "reason", "Sold to another paper")),
                "restrictions",
                "Not for ads"));
        Item early = photo(Map.of("validFrom", "2999-01-01T00:00:00Z"));
        Item outside = photo(Map.of("allow", List.of(Map.of("from", "2998-01-01T00:00:00Z"))));
        Item unmarked = Newsroom.photo(
                Editorial.PHOTO_CREDITS.create(Map.of("name", "Machine " + Newsroom.word(), "kind", "generated")));
        Item mute = Editorial.PHOTOS.create(Map.of(
                "url",
                "https://media.example/b.jpg",
                "credit",
                Newsroom.credit().id()));
        Item article = Newsroom.draft(
                "leadPhoto",
                Map.of("photo", lead.id()),
                "body",
                blocks(
                        text(),
                        photoBlock(inBody),
                        gallery(List.of(use(Newsroom.photo()), use(early), use(outside), use(unmarked), use(mute)))));
        ProblemAnswer.of(article.act("publish", Map.of()), 422, "not-publishable")
                .hasFaults(
                        "/leadPhoto credit-missing",
                        "/leadPhoto alt-text-missing",
                        "/body/blocks/1 rights-expired",
                        "/body/blocks/1 rights-denied",
                        "/body/blocks/1 restrictions-unread",
                        "/body/blocks/2/photos/1 rights-not-yet",
                        "/body/blocks/2/photos/2 rights-not-yet",
                        "/body/blocks/2/photos/3 generated-unmarked",
                        "/body/blocks/2/photos/4 alt-text-missing")
                .says("Sold to another paper")
                .says("Not for ads");
        assertThat(article.published().statusCode()).isEqualTo(404);

        Map<String, Object> spoken = Newsroom.with(use(mute), "altText", "What is seen");
        unmarked.patch(Map.of("digitalSourceType", "trainedAlgorithmicMedia"));
        article.patch(Map.of(
                        "leadPhoto",
                        Newsroom.with(use(Newsroom.photo()), "altText", "x"),
                        "body",
                        blocks(text(), gallery(List.of(spoken, use(unmarked))))))
                .publish();
    }

    @ParameterizedTest
    @CsvSource({
        "2997-12-31T00:00:00Z, rights-not-yet",
        "2998-01-01T00:00:00Z, ''",
        "2998-06-15T00:00:00Z, rights-denied",
        "2999-01-01T00:00:00Z, rights-expired"
    })
    void heedsRightsOfTheTimeAtWhichItAppears(String at, String code) {
        Item photo = photo(Map.of(
                "allow",
                List.of(Map.of("from", "2998-01-01T00:00:00Z", "until", "2999-01-01T00:00:00Z")),
                "deny",
                List.of(Map.of("from", "2998-06-01T00:00:00Z", "until", "2998-07-01T00:00:00Z"))));
        Item article = Newsroom.draft("leadPhoto", use(photo));
        if (code.isEmpty()) {
            article.publish(Map.of("at", at, "until", "3999-01-01T00:00:00Z"));
        } else {
            ProblemAnswer.of(article.act("publish", Map.of("at", at)), 422, "not-publishable")
                    .hasFaults("/leadPhoto " + code);
        }
    }

    @Test
    void countsUsesOfOtherPublishedArticles() {
        Item photo = photo(Map.of("maxUses", 2));
        Item first = Newsroom.published("leadPhoto", use(photo), "body", blocks(text(), photoBlock(photo)));
        Newsroom.draft("leadPhoto", use(photo)).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        Item third = Newsroom.draft("body", blocks(text(), photoBlock(photo)));
        ProblemAnswer.of(third.act("publish", Map.of()), 422, "not-publishable")
                .hasFaults("/body/blocks/1 rights-used-up");
        first = first.patch(Map.of("kicker", "Again")).publish();
        first.unpublish();
        third.publish();
    }

    @Test
    void letsOneOfManyTakeTheLastUse() throws Exception {
        Item one = photo(Map.of("maxUses", 1));
        Item other = photo(Map.of("maxUses", 1));
        List<Callable<Integer>> publish = IntStream.range(0, EDITORS)
                .mapToObj(i -> Newsroom.draft(
                        "leadPhoto",
                        use(i % 2 == 0 ? one : other),
                        "body",
                        blocks(text(), photoBlock(i % 2 == 0 ? other : one))))
                .<Callable<Integer>>map(
                        article -> () -> article.act("publish", Map.of()).statusCode())
                .toList();
        List<Integer> statuses = new ArrayList<>();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            for (var done : editors.invokeAll(publish)) {
                statuses.add(done.get());
            }
        } finally {
            editors.shutdown();
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void namesPhotoThatHasNoNameByItsId() {
        Item photo = Item.of(
                Editorial.PHOTOS,
                Http.admin()
                        .contentType("image/jpeg")
                        .body(Pictures.of("jpg", 31, 17))
                        .post(Editorial.PHOTOS.address()),
                201);
        Item article = Newsroom.draft("leadPhoto", use(photo));
        ProblemAnswer.of(article.act("publish", Map.of()), 422, "not-publishable")
                .says("The photo %s has no credit.".formatted(photo.id()));
    }

    private static Item photo(Map<String, Object> rights) {
        return Editorial.PHOTOS.create(Newsroom.with(Newsroom.photoFields(Newsroom.credit()), "rights", rights));
    }

    private static Map<String, Object> use(Item photo) {
        return Map.of("photo", photo.id());
    }

    @SafeVarargs
    private static Map<String, Object> blocks(Map<String, Object>... blocks) {
        return Map.of("format", "blocks", "blocks", List.of(blocks));
    }

    private static Map<String, Object> text() {
        return Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", "Words.")));
    }

    private static Map<String, Object> photoBlock(Item photo) {
        return Map.of("_type", "photo", "photo", photo.id());
    }

    private static Map<String, Object> gallery(List<Map<String, Object>> photos) {
        return Map.of("_type", "gallery", "photos", photos);
    }
}
