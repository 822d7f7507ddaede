package press.masthead.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
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

/** Feed readers get the newest articles, whole, with the addresses of the newsroom's site and the credits of pictures. */
@QuarkusTest
class FeedTest {

    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    @ParameterizedTest
    @CsvSource({"rss, rss_2.0, application/rss+xml", "atom, atom_1.0, application/atom+xml"})
    void isReadAsWhatItSaysItIs(String format, String type, String mediaType) throws FeedException {
        Story story = new Story();
        Response answer = story.feed(format);
        assertThat(answer.contentType()).startsWith(mediaType);
        SyndFeed feed = parse(answer);
        assertThat(feed.getFeedType()).isEqualTo(type);
        assertThat(feed.getTitle()).isEqualTo(story.section.json().getString("name") + " - The Daily <Example>");
        assertThat(feed.getEntries()).hasSize(1);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + story.article.id());
        assertThat(entry.getLink())
                .isEqualTo("https://site.example/" + story.section.slug() + "/" + story.article.slug());
        assertThat(entry.getTitle()).isEqualTo(story.article.json().getString("headline"));
        assertThat(entry.getContents().get(0).getValue()).contains("<p>The whole <strong>text</strong>");
        MediaContent picture = ((MediaEntryModule) entry.getModule(MEDIA)).getMediaContents()[0];
        assertThat(picture.getReference().toString())
                .isEqualTo(story.photo.json().getString("url"));
        assertThat(picture.getMetadata().getCredits()[0].getName())
                .isEqualTo(story.photo.json().getString("creditLine"));
        assertThat(picture.getMetadata().getCopyright()).isEqualTo("(c) Somebody");
        assertThat(answer.asString()).contains(story.author.json().getString("name"));
        assertThat(answer.asString()).doesNotContain("http://localhost");
    }

    @Test
    void isJsonFeedToo() {
        Story story = new Story();
        Response answer = story.feed("json");
        assertThat(answer.contentType()).startsWith("application/feed+json");
        JsonPath json = answer.jsonPath();
        assertThat(json.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.getString("home_page_url")).isEqualTo("https://site.example/" + story.section.slug());
        assertThat(json.getString("feed_url"))
                .isEqualTo("https://site.example/feeds/section/" + story.section.slug() + ".json");
        assertThat(json.getList("items")).hasSize(1);
        assertThat(json.getMap("items[0]"))
                .containsEntry("id", "urn:uuid:" + story.article.id())
                .containsEntry("language", "en")
                .containsEntry("image", story.photo.json().getString("url"))
                .containsEntry(
                        "authors",
                        List.of(Map.of(
                                "name",
                                story.author.json().getString("name"),
                                "url",
                                "https://site.example/author/" + story.author.slug())));
        assertThat(json.getString("items[0].content_html")).contains("<p>The whole");
        assertThat(json.getString("items[0].attachments[0].title"))
                .isEqualTo(story.photo.json().getString("creditLine"));
        assertThat(json.getString("items[0].date_published")).endsWith("Z");
    }

    @Test
    void isChosenByAuthorAndTagAndLocale() throws FeedException {
        Story story = new Story();
        Item german = Newsroom.published(
                "locale", "de", "section", story.section.id(), "byline", Newsroom.byline(story.author));
        assertThat(parse(get("/feeds/author/" + story.author.slug() + ".rss")).getEntries())
                .hasSize(2);
        assertThat(parse(get("/feeds/author/" + story.author.slug() + ".rss?locale=de"))
                        .getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + german.id());
        assertThat(parse(get("/feeds/tag/" + story.tag.slug() + ".atom")).getEntries())
                .hasSize(1);
        assertThat(parse(get("/feeds/latest.atom")).getEntries())
                .extracting(SyndEntry::getUri)
                .contains("urn:uuid:" + german.id());
    }

    /** What is kept for the next who asks must be dropped when something is published or taken back. */
    @Test
    void showsWhatIsPublishedAndNoDraft() throws FeedException {
        Story story = new Story();
        Item draft = Newsroom.draft("section", story.section.id());
        assertThat(story.feed("rss").asString()).doesNotContain(draft.id());
        Item published = draft.publish();
        assertThat(parse(story.feed("rss")).getEntries().get(0).getUri()).isEqualTo("urn:uuid:" + draft.id());
        published.unpublish();
        assertThat(story.feed("rss").asString()).doesNotContain(draft.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void answersConditionalRequestsAndNamesItsTags(String format) {
        Story story = new Story();
        Response first = story.feed(format);
        assertThat(first.header("Surrogate-Key")).contains("article:" + story.article.id());
        assertThat(first.header("Cache-Control")).contains("s-maxage");
        Response again = Http.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .header("Accept", "text/html")
                .get(story.address(format));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void outlivesWhateverATextHolds(String format) throws FeedException {
        Item section = Newsroom.section();
        String hostile = "]]> & < \uD83D\uDE00 </title> ";
        Item article = Newsroom.published("section", section.id(), "headline", hostile + Newsroom.word());
        Response answer = get("/feeds/section/" + section.slug() + "." + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        if (!format.equals("json")) {
            assertThat(parse(answer).getEntries().get(0).getTitle()).contains("]]> & <", "\uD83D\uDE00 </title>");
        }
        article.unpublish();
    }

    @Test
    void followsRenamedAndMergedSubjects() {
        Story story = new Story();
        Item other = Newsroom.tag();
        Newsroom.published("tags", List.of(other.id()));
        assertThat(story.tag.again().act("merge", Map.of("into", other.id())).statusCode())
                .isEqualTo(200);
        Response moved = get("/feeds/tag/" + story.tag.slug() + ".rss?locale=en");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/feeds/tag/" + other.slug() + ".rss?locale=en");
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/section/no-such-section.rss, 404",
        "/feeds/author/no-such-author.atom, 404",
        "/feeds/tag/no-such-tag.json, 404",
        "/feeds/latest.xml, 404",
        "/feeds/latest.rss?limit=3, 400",
        "/feeds/latest.rss?locale=nonsense!, 400"
    })
    void refusesWhatIsNotThere(String address, int status) {
        Response answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static SyndFeed parse(Response answer) throws FeedException {
        return new SyndFeedInput().build(new StringReader(answer.asString()));
    }

    private static Response get(String address) {
        return Http.anonymous().get(address);
    }

    /** One article, alone in its section. */
    private static final class Story {

        private final Item section = Newsroom.section();
        private final Item author = Newsroom.author();
        private final Item tag = Newsroom.tag();
        private final Item photo = Editorial.PHOTOS.create(
                Newsroom.with(Newsroom.photoFields(Newsroom.credit()), "copyrightNotice", "(c) Somebody"));
        private final Item article = Newsroom.published(
                "section",
                section.id(),
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author),
                "leadPhoto",
                Map.of("photo", photo.id()),
                "body",
                Newsroom.markdown("The whole **text**"));

        private String address(String format) {
            return "/feeds/section/" + section.slug() + "." + format;
        }

        private Response feed(String format) {
            return get(address(format));
        }
    }
}
