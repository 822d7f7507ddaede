package press.masthead.delivery.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Looking for articles, as readers do. */
@QuarkusTest
class SearchTest {

    private final String word = Newsroom.word();

    @Test
    void findsAsLongAsItIsPublished() {
        Item article = Newsroom.draft("headline", "About " + word);
        assertThat(found()).isEmpty();
        article = article.publish();
        assertThat(found()).containsExactly(article.id());
        article = article.patch(Map.of("headline", "About nothing"));
        assertThat(found()).containsExactly(article.id());
        article = article.publish();
        assertThat(found()).isEmpty();
        article = article.patch(Map.of("headline", "About " + word)).publish().unpublish();
        assertThat(found()).isEmpty();
        assertThat(article.delete().statusCode()).isEqualTo(204);
        assertThat(found()).isEmpty();
    }

    @Test
    void followsTheClock() throws InterruptedException {
        Item article = Newsroom.draft("headline", "About " + word);
        assertThat(found()).isEmpty();
        Instant from = Instant.now().plusSeconds(3);
        Instant until = from.plusSeconds(2);
        article.publish(Map.of("at", from.toString(), "until", until.toString()));
        assertThat(found()).isEmpty();
        waitUntil(from);
        assertThat(found()).containsExactly(article.id());
        waitUntil(until);
        assertThat(found()).isEmpty();
    }

    @Test
    void keepsTheWordsOfWhatIsLiveWhileAnotherIsScheduled() {
        Item article = Newsroom.published("headline", "About " + word);
        String secret = Newsroom.word();
        article.patch(Map.of("headline", "About secrets of " + secret)).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        assertThat(found()).containsExactly(article.id());
        assertThat(search(secret).getList("data")).isEmpty();
    }

    @Test
    void neverCorrectsToWordThatIsNotPublished() {
        Newsroom.draft("headline", "Secret " + word).publish(Map.of("at", "2999-01-01T00:00:00Z"));
        Newsroom.draft("headline", "Secret " + word);
        Item gone = Newsroom.published("headline", "Secret " + word);
        String typo = word.substring(0, 11) + "_".replace('_', word.charAt(11) == 'q' ? 'w' : 'q');
        assertThat(search(typo).getString("corrected")).isEqualTo(word);
        gone.unpublish();
        JsonPath answer = search(typo);
        assertThat(answer.getString("corrected")).isNull();
        assertThat(answer.getList("data")).isEmpty();
    }

    @Test
    void ranksWhereTheWordStandsAndWhatIsNew() {
        Item body = Newsroom.published("headline", "A body", "body", Newsroom.markdown("It is about " + word + "."));
        Item headline = Newsroom.published("headline", "A headline of " + word);
        Item standfirst = Newsroom.published("headline", "A standfirst", "standfirst", "Of " + word);
        Item old = Newsroom.draft("headline", "Old news of " + word)
                .publish(Map.of("publishedAt", "2009-11-21T08:30:00Z"));
        assertThat(found()).containsExactly(headline.id(), standfirst.id(), body.id(), old.id());
    }

    @Test
    void marksHostileText() {
        Newsroom.published(
                "headline",
                "<script>alert('%s')</script> & 🎉 %s שלום".formatted(word, word.toUpperCase(java.util.Locale.ROOT)));
        JsonPath answer = search(word);
        String headline = answer.getString("data[0].highlights.headline.text");
        assertThat(headline)
                .isEqualTo(answer.getString("data[0].article.headline"))
                .contains("<script>", "🎉", "שלום");
        List<TextRange> marks = answer.getList("data[0].highlights.headline.marks", TextRange.class);
        assertThat(marks)
                .hasSize(2)
                .allSatisfy(mark ->
                        assertThat(headline.substring(mark.start(), mark.end())).isEqualToIgnoringCase(word));
        assertThat(answer.getString("data[0].highlights.headline.html"))
                .isEqualTo("&lt;script&gt;alert(&#39;<mark>%s</mark>&#39;)&lt;/script&gt; &amp; 🎉 <mark>%s</mark> שלום"
                        .formatted(word, word.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ation", "y", "ies"})
    void showsThePartOfTheBodyThatHasTheWord(String ending) {
        String word = this.word + ending;
        Newsroom.published(
                "body",
                Newsroom.markdown("lorem ipsum ".repeat(100) + "here is " + word + " again " + "dolor ".repeat(100)));
        JsonPath answer = search(word);
        assertThat(answer.getString("data[0].highlights.body.text"))
                .startsWith("ipsum")
                .contains("here is " + word + " again")
                .hasSizeLessThan(250);
        assertThat(answer.getString("data[0].highlights.body.html")).contains("<mark>" + word + "</mark>");
        assertThat(answer.getString("data[0].highlights.standfirst")).isNull();
    }

    @Test
    void countsFacets() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Editorial.ARTICLES
                .create(Newsroom.with(Newsroom.articleFields(section), "headline", word, "tags", List.of(tag.id())))
                .publish();
        Editorial.ARTICLES
                .create(Newsroom.with(
                        Newsroom.articleFields(section),
                        "headline",
                        word,
                        "tags",
                        List.of(tag.id()),
                        "byline",
                        Newsroom.byline(author)))
                .publish(Map.of("publishedAt", "2017-11-21T08:30:00Z"));
        Newsroom.published("headline", word);
        Newsroom.draft("headline", word, "tags", List.of(tag.id()));
        JsonPath answer = search(word + "&include=facets&limit=1");
        assertThat(answer.getList("data")).hasSize(1);
        assertThat(answer.getBoolean("facets.atLeast")).isFalse();
        assertThat(answer.getString("facets.section[0].slug")).isEqualTo(section.slug());
        assertThat(answer.getList("facets.section.count")).containsExactly(2, 1);
        assertThat(answer.getString("facets.tag[0].name")).isEqualTo(tag.json().getString("name"));
        assertThat(answer.getList("facets.tag.count")).containsExactly(2);
        assertThat(answer.getList("facets.author.id")).containsExactly(author.id());
        assertThat(answer.getList("facets.year.count")).containsExactly(2, 1);
        assertThat(search(word).getString("facets")).isNull();
        assertThat(search(word + "&author=" + author.slug()).getList("data")).hasSize(1);
        assertThat(search(word + "&tag=" + tag.slug() + "&publishedAt[gte]=2018-01-01")
                        .getList("data"))
                .hasSize(1);
        assertThat(search(word + "&section[not]=" + section.slug()).getList("data"))
                .hasSize(1);
        assertThat(search(word + "&locale=ru").getList("data")).isEmpty();
    }

    @Test
    void countsInSectionWhatTheFilterFinds() {
        Item above = Newsroom.section();
        Item section = Newsroom.section(above);
        Item below = Newsroom.section(section);
        for (Item one : List.of(above, section, section, below)) {
            Editorial.ARTICLES
                    .create(Newsroom.with(Newsroom.articleFields(one), "headline", word))
                    .publish();
        }
        JsonPath answer = search(word + "&include=facets");
        assertThat(answer.getList("facets.section.slug")).containsExactly(above.slug(), section.slug(), below.slug());
        assertThat(answer.getList("facets.section.name")).contains(above.json().getString("name"));
        assertThat(answer.getList("facets.section.count")).containsExactly(4, 3, 1);
        for (int i = 0; i < 3; i++) {
            assertThat(search(word + "&section=" + answer.getString("facets.section[%d].slug".formatted(i)))
                            .getList("data"))
                    .hasSize(answer.getInt("facets.section[%d].count".formatted(i)));
        }
    }

    @Test
    void ranksByNoWordThatIsNotWanted() {
        Item section = Newsroom.section();
        List<String> ids = Stream.of("%s and -less %s", "%s")
                .map(headline -> Editorial.ARTICLES
                        .create(Newsroom.with(
                                Newsroom.articleFields(section), "headline", headline.formatted(word, word + "x")))
                        .publish()
                        .id())
                .toList();
        assertThat(search("%s or -%sx&section=%s".formatted(word, word, section.slug()))
                        .getList("data.article.id"))
                .containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    void findsNamesOfAuthorsAndTags() {
        Item author = Newsroom.author();
        Item article = Newsroom.published("byline", Newsroom.byline(author));
        assertThat(search(author.json().getString("name")).getList("data.article.id"))
                .containsExactly(article.id());
    }

    @Test
    void pagesOverTies() {
        List<String> all = IntStream.range(0, 7)
                .mapToObj(n -> Newsroom.draft("headline", "Tie " + word)
                        .publish(Map.of("publishedAt", "2020-01-01T00:00:00Z"))
                        .id())
                .toList();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = search(word + "&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.getList("data.article.id"));
            cursor = page.getString("page.next");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        String next = search(word + "&limit=2").getString("page.next");
        assertThat(get("other&limit=2&cursor=" + next).statusCode()).isEqualTo(400);
        assertThat(get(word + "&limit=2").header("Link")).contains("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,                      q,         required
                    q=,                     q,         required
                    q=%20%20,               q,         required
                    q=a&page=2,             page,      unknown-parameter
                    q=a&limit=0,            limit,     malformed
                    q=a&cursor=nonsense,    cursor,    malformed
                    q=a&include=body,       include,   unknown-value
                    q=a&publishedAt[gte]=x, publishedAt[gte], malformed
                    """)
    void refuses(String query, String parameter, String code) {
        Response answer = Http.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/search"
                        + (query == null ? "" : "?" + query.replace("[", "%5B").replace("]", "%5D")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly(parameter);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly(code);
    }

    @Test
    void takes200CharactersAndNotMore() {
        assertThat(search("😀".repeat(200)).getList("data")).isEmpty();
        assertThat(get("😀".repeat(201)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"the", "the and", "!", "'\"\"'", "-", "'\\'", "''' & | ! :* <->'", "-the", "("})
    void findsNothingByWordsThatSayNothing(String words) {
        Response answer = Http.anonymous()
                .queryParam("q", words)
                .queryParam("section", Newsroom.section().slug())
                .get("/v1/search");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("data")).isEmpty();
    }

    @Test
    void answersWhatIsKnownWith304() {
        Newsroom.published("headline", word);
        Response answer = get(word);
        assertThat(answer.header("Surrogate-Key")).contains("articles");
        assertThat(Http.anonymous()
                        .header("If-None-Match", answer.header("ETag"))
                        .get("/v1/search?q=" + word)
                        .statusCode())
                .isEqualTo(304);
    }

    private List<String> found() {
        return search(word).getList("data.article.id");
    }

    /** @param query what stands after q= */
    private static JsonPath search(String query) {
        Response answer = get(query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static Response get(String query) {
        return Http.anonymous().get("/v1/search?q=" + query);
    }

    private static void waitUntil(Instant time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), time).toMillis() + 50);
    }
}
