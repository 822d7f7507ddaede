package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** A photo that readers get is not credited to a machine unless it is marked, or its articles could not be published again. */
@QuarkusTest
class UnmarkedPhotosTest {

    private static final Map<String, String> MARK = Map.of("digitalSourceType", "trainedAlgorithmicMedia");

    private Item credit;
    private Item machine;
    private Item photo;
    private Item article;

    @BeforeEach
    void publish() {
        credit = Newsroom.credit();
        machine = Editorial.PHOTO_CREDITS.create(Map.of("name", "Machine " + Newsroom.word(), "kind", "generated"));
        photo = Newsroom.photo(credit);
        Newsroom.photo(credit);
        article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
    }

    @Test
    void refusesAnotherCreditOfThePhoto() {
        ProblemAnswer.invalid(photo.type().patch(photo.id(), photo.etag(), Map.of("credit", machine.id())))
                .hasFaults("/digitalSourceType generated-unmarked");
        photo = photo.patch(Newsroom.with(MARK, "credit", machine.id()));
        ProblemAnswer.invalid(photo.type()
                        .patch(photo.id(), photo.etag(), Collections.singletonMap("digitalSourceType", null)))
                .hasFaults("/digitalSourceType generated-unmarked");
        article.patch(Map.of("kicker", "Again")).publish();
    }

    @Test
    void refusesAnotherKindOfTheCredit() {
        ProblemAnswer.invalid(credit.type().patch(credit.id(), credit.etag(), Map.of("kind", "generated")))
                .hasFaults("/kind generated-unmarked")
                .says(photo.id());
        photo.patch(MARK);
        credit.patch(Map.of("kind", "generated"));
        article.patch(Map.of("kicker", "Again")).publish();
    }

    @Test
    void refusesAMergeOfTheCredit() {
        ProblemAnswer.invalid(credit.act("merge", Map.of("into", machine.id())))
                .hasFaults("/into generated-unmarked")
                .says(photo.id());
        photo.patch(MARK);
        assertThat(credit.act("merge", Map.of("into", machine.id())).statusCode())
                .isEqualTo(200);
        article.patch(Map.of("kicker", "Again")).publish();
    }

    @Test
    void leavesWhatNobodyGets() {
        article.unpublish();
        credit.patch(Map.of("kind", "generated"));
        ProblemAnswer.of(article.again().act("publish", Map.of()), 422, "not-publishable")
                .hasFaults("/leadPhoto generated-unmarked");
    }
}
