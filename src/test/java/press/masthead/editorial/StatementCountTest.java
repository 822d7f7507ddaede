package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Statements;

/** What editors ask takes a fixed number of statements, however much it is about. */
@QuarkusTest
class StatementCountTest {

    private static final long READ = 7;
    private static final long LIST = 8;
    private static final long BATCH_OF_ARTICLES = 9;
    private static final long BATCH_OF_NAMES = 4;

    @Inject
    Statements statements;

    @Test
    void readsArticle() {
        Item small = Newsroom.draft();
        Item large = Newsroom.draft(
                "tags",
                IntStream.range(0, 20).mapToObj(i -> Newsroom.tag().id()).toList(),
                "byline",
                Newsroom.byline(
                        IntStream.range(0, 10).mapToObj(i -> Newsroom.author()).toArray(Item[]::new)));
        assertThat(reading(small)).isEqualTo(reading(large)).isEqualTo(READ);
    }

    @Test
    void listsHundredArticles() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        create(Editorial.ARTICLES, 1, article(section, tag, Newsroom.author()));
        long one = listing(section, 1);
        create(Editorial.ARTICLES, 99, article(section, tag, Newsroom.author()));
        assertThat(listing(section, 100)).isEqualTo(one).isEqualTo(LIST);
    }

    @Test
    void createsThousandArticles() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Map<String, Object> use = Map.of("photo", photo.id());
        IntFunction<Map<String, Object>> article = article(section, tag, author, "leadPhoto", use);
        IntFunction<Map<String, Object>> renamed = article(section, tag, author, "leadPhoto", use);
        assertThat(List.of(creating(Editorial.ARTICLES, 10, article), creating(Editorial.ARTICLES, 1000, renamed)))
                .containsOnly(BATCH_OF_ARTICLES);
    }

    @Test
    void createsThousandTagsAndAuthors() {
        for (Editorial type : List.of(Editorial.TAGS, Editorial.AUTHORS)) {
            String word = Newsroom.word();
            String other = Newsroom.word();
            assertThat(List.of(
                            creating(type, 10, i -> Map.of("name", word + " " + i)),
                            creating(type, 1000, i -> Map.of("name", other + " " + i))))
                    .containsOnly(BATCH_OF_NAMES);
        }
    }

    @Test
    void createsManyOfOneName() {
        String word = Newsroom.word();
        long few = creating(Editorial.TAGS, 10, i -> Map.of("name", word));
        String other = Newsroom.word();
        assertThat(creating(Editorial.TAGS, 1000, i -> Map.of("name", other))).isEqualTo(few);
    }

    private static IntFunction<Map<String, Object>> article(Item section, Item tag, Item author, Object... more) {
        String word = Newsroom.word();
        return i -> Newsroom.with(
                Newsroom.with(Newsroom.articleFields(section), more),
                "headline",
                word + " " + i,
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author));
    }

    private long reading(Item article) {
        return statements.of(() -> assertThat(article.again().id()).isEqualTo(article.id()));
    }

    private long listing(Item section, int items) {
        return statements.of(() -> assertThat(Http.admin()
                        .get("/v1/editorial/articles?limit=100&section=" + section.id())
                        .<List<String>>path("data.id"))
                .hasSize(items));
    }

    private long creating(Editorial type, int count, IntFunction<Map<String, Object>> body) {
        return statements.of(() -> create(type, count, body));
    }

    private static void create(Editorial type, int count, IntFunction<Map<String, Object>> body) {
        List<Map<String, Object>> operations = IntStream.range(0, count)
                .mapToObj(i -> Map.of("operation", "create", "body", body.apply(i)))
                .toList();
        Response answer = Http.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("atomic", true, "operations", operations))
                .post(type.address() + "/batch");
        assertThat(answer.<Integer>path("succeeded")).isEqualTo(count);
    }
}
