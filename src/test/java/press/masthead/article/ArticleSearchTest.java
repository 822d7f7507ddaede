package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ArticleSearchTest {

    @Test
    void findsByStatus() {
        Item section = Newsroom.section();
        Item draft = in(section);
        Item waiting = after(in(section), "submit", Map.of());
        Item refused = after(after(in(section), "submit", Map.of()), "request-changes", Map.of());
        Item published = in(section).publish();
        String later = Instant.now().plus(1, ChronoUnit.HOURS).toString();
        Item scheduled = after(in(section), "publish", Map.of("at", later));
        Item replaced = after(in(section).publish().patch(Map.of("kicker", "next")), "publish", Map.of("at", later));
        Item taken = after(in(section).publish(), "unpublish", Map.of());
        Item archived = in(section);
        assertThat(archived.type().delete(archived.id(), archived.etag()).statusCode())
                .isEqualTo(204);

        assertThat(ids(section, "status=draft")).containsExactlyInAnyOrder(draft.id(), taken.id());
        assertThat(ids(section, "status=inReview")).containsExactly(waiting.id());
        assertThat(ids(section, "status=changesRequested")).containsExactly(refused.id());
        assertThat(ids(section, "status=published")).containsExactlyInAnyOrder(published.id(), replaced.id());
        assertThat(ids(section, "status=scheduled")).containsExactly(scheduled.id());
        assertThat(ids(section, "status=archived")).containsExactly(archived.id());
        assertThat(ids(section, "archived=true")).containsExactly(archived.id());
        assertThat(ids(section, "status=archived,scheduled,inReview"))
                .containsExactlyInAnyOrder(archived.id(), scheduled.id(), waiting.id());
        assertThat(ids(section, "archived=false")).hasSize(7).doesNotContain(archived.id());
        assertThat(ids(section, "status=archived&archived=false")).isEmpty();
        for (String status : List.of("draft", "inReview", "published", "scheduled", "archived")) {
            assertThat(list("section=" + section.id() + "&status=" + status).<List<String>>path("data.status"))
                    .containsOnly(status);
        }
    }

    @Test
    void findsWhatChangedSincePublishing() {
        Item section = Newsroom.section();
        Item same = in(section).publish();
        Item changed = in(section).publish().patch(Map.of("kicker", "next"));
        Item draft = in(section);
        assertThat(ids(section, "changedSincePublish=true")).containsExactly(changed.id());
        assertThat(ids(section, "changedSincePublish=false")).containsExactlyInAnyOrder(same.id(), draft.id());
        changed.publish();
        assertThat(ids(section, "changedSincePublish=true")).isEmpty();
    }

    @Test
    void findsByWhatLatestRevisionRefersTo() {
        Item above = Newsroom.section();
        Item section = Newsroom.section(above);
        Item tag = Newsroom.tag();
        Item other = Newsroom.tag();
        Item author = Newsroom.author();
        Item both = in(section, "tags", List.of(tag.id(), other.id()), "byline", Newsroom.byline(author));
        Item one = in(section, "tags", List.of(tag.id())).publish();
        assertThat(ids(above, "tag=" + tag.slug())).containsExactlyInAnyOrder(both.id(), one.id());
        assertThat(ids(above, "tag[all]=" + tag.slug() + "," + other.id())).containsExactly(both.id());
        assertThat(ids(above, "tag[not]=" + other.slug())).containsExactly(one.id());
        assertThat(ids(above, "author=" + author.slug())).containsExactly(both.id());
        one.patch(Map.of("tags", List.of()));
        assertThat(ids(above, "tag=" + tag.slug())).containsExactly(both.id());
        assertThat(ids(above, "tag=no-such-tag")).isEmpty();
        Item merged = Newsroom.tag();
        after(tag, "merge", Map.of("into", merged.id()));
        assertThat(ids(above, "tag=" + tag.id())).containsExactly(both.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "putin assad | true",
                "ASSAD vis | true",
                "assad visited | false",
                "assa visit | false",
                "\"surprise visit\" | true",
                "\"visit surprise\" | false",
                "assad -merkel | true",
                "putin -assad | false",
                "merkel or сочи | true",
                "ПУТИН мос | true",
                "агентств | true",
                "kickerword standfirstword | true",
                "quotedword | true",
                "cellword | true",
                "'?!' | false",
                "or | false"
            })
    void findsWords(String text, boolean found) {
        Item section = Newsroom.section();
        in(
                section,
                "headline",
                "After Assad's surprise visit, Putin",
                "kicker",
                "Kickerword",
                "standfirst",
                "Standfirstword.",
                "byline",
                List.of(Map.of("text", "с агентствами")),
                "body",
                Newsroom.markdown(
                        "«Путин» приехал в Сочи из **Мос**квы.\n\n> quotedword\n\n| a | b |\n|---|---|\n| cellword | d |"));
        assertThat(Http.admin()
                        .queryParam("section", section.id())
                        .queryParam("text", text)
                        .get("/v1/editorial/articles")
                        .<List<String>>path("data.id"))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "—", "🦄", "&"})
    void savesWhatHasNoWords(String headline) {
        Editorial.ARTICLES.create(Map.of("headline", headline)).patch(Map.of("kicker", headline));
    }

    @Test
    void findsWordsOfLatestRevisionOnly() {
        String first = Newsroom.word();
        String second = Newsroom.word();
        Item article = Newsroom.draft("headline", first).publish();
        article.patch(Map.of("headline", second));
        assertThat(list("text=" + first).<List<String>>path("data.id")).isEmpty();
        assertThat(list("text=" + second).<List<String>>path("data.id")).containsExactly(article.id());
    }

    @Test
    void takesLongTextOfManyWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 400_000; i++) {
            text.append(Integer.toString(1_000_000 + i, 36)).append(i % 500 == 499 ? "ж\n\n" : "ж ");
        }
        Item article = Newsroom.draft("body", Newsroom.markdown(text.toString()));
        assertThat(list("text=" + text.substring(0, 5)).<List<String>>path("data.id"))
                .contains(article.id());
    }

    @Test
    void findsByDates() {
        Item section = Newsroom.section();
        Item old = after(in(section), "publish", Map.of("publishedAt", "2001-02-03T04:05:06Z"));
        Item now = in(section).publish();
        Item draft = in(section);
        assertThat(ids(section, "publishedAt[gte]=2001-02-03&publishedAt[lt]=2001-02-04"))
                .containsExactly(old.id());
        assertThat(ids(section, "publishedAt[gt]=2001-02-04")).containsExactly(now.id());
        assertThat(ids(section, "createdAt[gte]=2001-02-04")).hasSize(3).contains(draft.id());
        assertThat(ids(section, "createdAt[lt]=2001-02-04")).isEmpty();
        old.act("unpublish", Map.of());
        assertThat(ids(section, "publishedAt[lt]=2001-02-04")).containsExactly(old.id());
    }

    @Test
    void namesNearestStatus() {
        ProblemAnswer.invalid(list("status=inreview&changedSincePublish=maybe"))
                .hasFaults("status unknown-value", "changedSincePublish malformed");
        ProblemAnswer.invalid(list("auhor=x")).hasFaults("auhor unknown-parameter");
    }

    private static Item after(Item item, String action, Map<String, ?> body) {
        assertThat(item.act(action, body).statusCode()).isEqualTo(200);
        return item.again();
    }

    private static Item in(Item section, Object... namesAndValues) {
        return Editorial.ARTICLES.create(Newsroom.with(Newsroom.articleFields(section), namesAndValues));
    }

    private static List<String> ids(Item section, String query) {
        return list("section=" + section.slug() + "&" + query).path("data.id");
    }

    private static Response list(String query) {
        return Http.admin().get("/v1/editorial/articles?" + query);
    }
}
