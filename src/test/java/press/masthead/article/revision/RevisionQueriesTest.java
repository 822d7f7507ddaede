package press.masthead.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Statements;

/** A list costs the same number of statements, however long it is and however often it was saved. */
@QuarkusTest
class RevisionQueriesTest {

    @Inject
    Statements statements;

    @Test
    void listsRevisionsAndTransitionsWithFixedNumberOfStatements() {
        Item article = Newsroom.published();
        long revisions = statements(article, "/revisions?limit=100", 1);
        long transitions = statements(article, "/transitions?limit=100", 1);
        long whole = statements(article, "/revisions/1", 0);
        Item saved = article;
        for (int i = 0; i < 30; i++) {
            saved = saved.patch(Map.of("kicker", "Version " + i)).publish();
        }

        assertThat(statements(article, "/revisions?limit=100", 31)).isEqualTo(revisions);
        assertThat(statements(article, "/transitions?limit=100", 31)).isEqualTo(transitions);
        assertThat(statements(article, "/revisions/31", 0)).isEqualTo(whole);
        assertThat(revisions).isLessThanOrEqualTo(6);
        assertThat(transitions).isLessThanOrEqualTo(4);
        assertThat(whole).isLessThanOrEqualTo(6);
    }

    @Test
    void listsArticlesWithFixedNumberOfStatements() {
        Item section = Newsroom.section();
        Newsroom.draft("section", section.id(), "locale", "is").act("submit", Map.of());
        long one = articles(1);
        for (int i = 0; i < 20; i++) {
            Item article = Newsroom.draft("section", section.id(), "locale", "is");
            article.act("submit", Map.of());
            Newsroom.draft("section", section.id(), "locale", "fo", "translationOf", article.id());
        }
        assertThat(articles(21)).isEqualTo(one);
    }

    private long articles(int items) {
        return statements("/v1/editorial/articles?limit=100&locale=is", items);
    }

    private long statements(Item article, String part, int items) {
        return statements(article.type().address(article.id()) + part, items);
    }

    private long statements(String address, int items) {
        return statements.of(() -> {
            JsonPath answer = Http.admin().get(address).jsonPath();
            if (items > 0) {
                assertThat(answer.getList("data")).hasSize(items);
            }
        });
    }
}
