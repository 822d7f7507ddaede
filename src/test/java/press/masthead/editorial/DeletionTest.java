package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class DeletionTest {

    /** What articles refer to, and how. */
    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("section", of(used -> Map.of("section", used.id())), of(unused -> Newsroom.section())),
                Arguments.of("tag", of(used -> Map.of("tags", List.of(used.id()))), of(unused -> Newsroom.tag())),
                Arguments.of(
                        "author", of(used -> Map.of("byline", Newsroom.byline(used))), of(unused -> Newsroom.author())),
                Arguments.of(
                        "lead photo",
                        of(used -> Map.of("leadPhoto", Map.of("photo", used.id()))),
                        of(unused -> Newsroom.photo())),
                Arguments.of(
                        "photo in the body",
                        of(used -> Map.of("body", Newsroom.markdown("Words\n\n![](photo:" + used.id() + ")"))),
                        of(unused -> Newsroom.photo())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void refusesWhileLatestRevisionUsesIt(
            String name, Function<Item, Map<String, Object>> use, Function<Item, Item> make) {
        Item used = make.apply(Newsroom.section());
        Item article = Newsroom.published();
        Item edited = article.patch(use.apply(used));
        assertInUse(used, edited);
        edited.patch(with(article, use.apply(make.apply(Newsroom.section()))));
        assertThat(used.delete().statusCode()).isEqualTo(204);
        assertThat(used.again().json().getString("archivedAt")).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void refusesWhilePublishedRevisionUsesIt(
            String name, Function<Item, Map<String, Object>> use, Function<Item, Item> make) {
        Item used = make.apply(Newsroom.section());
        Item article = Newsroom.draft().patch(use.apply(used)).publish();
        Item edited = article.patch(use.apply(make.apply(Newsroom.section())));
        assertInUse(used, edited);
        edited.publish();
        assertThat(used.delete().statusCode()).isEqualTo(204);
    }

    @Test
    void refusesWhileScheduledRevisionUsesIt() {
        Item tag = Newsroom.tag();
        Item article = Newsroom.draft("tags", List.of(tag.id())).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        article = article.patch(Map.of("tags", List.of()));
        assertInUse(tag, article);
        article.unpublish();
        assertThat(tag.delete().statusCode()).isEqualTo(204);
    }

    @Test
    void refusesWhileSectionBelowOrPhotoOrAuthorUsesIt() {
        Item section = Newsroom.section();
        assertInUse(section, Newsroom.section(section));
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        assertInUse(credit, photo);
        Item author = Newsroom.author().patch(Map.of("photo", photo.id()));
        assertInUse(photo, author);
        assertThat(author.delete().statusCode()).isEqualTo(204);
        assertThat(photo.delete().statusCode()).isEqualTo(204);
        assertThat(credit.delete().statusCode()).isEqualTo(204);
    }

    @Test
    void refusesSectionWithinItself() {
        Item top = Newsroom.section();
        Item below = Newsroom.section(top);
        ProblemAnswer.invalid(top.type().patch(top.id(), top.etag(), Map.of("parent", below.slug())))
                .hasFaults("/parent not-allowed");
        Item deepest = below;
        for (int level = 3; level <= 10; level++) {
            deepest = Newsroom.section(deepest);
        }
        ProblemAnswer.invalid(top.type().post(Map.of("name", "x", "parent", deepest.id())))
                .hasFaults("/parent too-large");
        Item other = Newsroom.section(Newsroom.section());
        ProblemAnswer.invalid(top.type().patch(top.id(), top.etag(), Map.of("parent", other.slug())))
                .hasFaults("/parent too-large");
    }

    private static void assertInUse(Item used, Item user) {
        ProblemAnswer problem = ProblemAnswer.of(used.delete(), 409, "in-use");
        assertThat(problem.json().getList("usedBy.id")).containsExactly(user.id());
        assertThat(problem.json().getList("usedBy.type"))
                .containsExactly(user.type().path());
        assertThat(problem.json().getString("usedBy[0].name")).isNotBlank();
    }

    private static Map<String, Object> with(Item article, Map<String, Object> more) {
        return Newsroom.with(more, "kicker", article.id());
    }

    private static <T> Function<Item, T> of(Function<Item, T> function) {
        return function;
    }
}
