package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** The slugs that readers knew an article by. */
@QuarkusTest
class AliasTest {

    private final String word = Newsroom.word();

    private Item slugged(Item item, String end) {
        return item.patch(Map.of("slug", word + end));
    }

    private static List<String> aliases(Item item) {
        return item.again().json().getList("aliases");
    }

    private static List<String> publishedAliases(Item item) {
        return item.published().jsonPath().getList("aliases");
    }

    @Test
    void tellsFormerSlugsOldestFirst() {
        Item article = Newsroom.draft("slug", word + "-z").publish();
        assertThat(aliases(article)).isEmpty();
        article = slugged(article, "-never-published");
        article = slugged(article, "-a").publish();
        article = slugged(article, "-m").publish();
        assertThat(aliases(article)).containsExactly(word + "-z", word + "-a");
        assertThat(publishedAliases(article)).containsExactly(word + "-z", word + "-a");
    }

    @Test
    void countsNeitherSlugOfReadersNorOfLatestRevision() {
        Item article = Newsroom.draft("slug", word).publish();
        article = slugged(article, "-next");
        assertThat(aliases(article)).isEmpty();
        assertThat(publishedAliases(article)).isEmpty();
        article = article.publish();
        assertThat(aliases(article)).containsExactly(word);
        slugged(article, "").publish();
        assertThat(publishedAliases(article)).containsExactly(word + "-next");
    }
}
