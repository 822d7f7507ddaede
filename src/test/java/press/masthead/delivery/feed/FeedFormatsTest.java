package press.masthead.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.masthead.delivery.XmlText;

class FeedFormatsTest {

    private static final Instant TIME = Instant.parse("2017-11-21T09:00:00Z");

    @Test
    void leavesBodiesOutWhereFeedsHoldNone() throws Exception {
        Feed feed = feed("Fine & <dandy>", "In short", null);
        for (byte[] xml : List.of(XmlFeeds.rss(feed), XmlFeeds.atom(feed))) {
            SyndEntry entry = entry(xml);
            assertThat(entry.getContents()).isEmpty();
            assertThat(entry.getDescription().getValue()).isEqualTo("In short");
            assertThat(entry.getTitle()).isEqualTo("Fine & <dandy>");
        }
        JsonFeed.Item item = JsonFeed.of(feed).items().get(0);
        assertThat(item.contentHtml()).isNull();
        assertThat(item.contentText()).isEqualTo("In short");
    }

    @Test
    void survivesWhatXmlCantHold() throws Exception {
        Feed feed = feed("a\u0000\u0008\uFFFEb", "c\u000Bd\uD800", "<p>e\u0001f ]]> \uD83D\uDE00</p>");
        for (byte[] xml : List.of(XmlFeeds.rss(feed), XmlFeeds.atom(feed))) {
            SyndEntry entry = entry(xml);
            assertThat(entry.getTitle()).isEqualTo("ab");
            assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>ef ]]> \uD83D\uDE00</p>");
        }
    }

    @Test
    void keepsAllThatXmlCanHold() {
        assertThat(XmlText.clean("\t\n\u0085\uD83D\uDE00")).isEqualTo("\t\n\u0085\uD83D\uDE00");
    }

    /** Feed readers know by it what they have shown already. */
    @Test
    void namesItemsByIdsThatAreNoAddresses() {
        assertThat(new String(XmlFeeds.rss(feed("a", null, null)), StandardCharsets.UTF_8))
                .contains("<guid isPermaLink=\"false\">urn:uuid:1</guid>");
    }

    private static SyndEntry entry(byte[] xml) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(new String(xml, StandardCharsets.UTF_8)))
                .getEntries()
                .get(0);
    }

    private static Feed feed(String title, @Nullable String summary, @Nullable String html) {
        return new Feed(
                "News",
                null,
                "https://site.example/",
                "https://site.example/feeds/latest.rss",
                "en",
                TIME,
                List.of(new FeedItem(
                        "urn:uuid:1",
                        "https://site.example/a",
                        title,
                        summary,
                        html,
                        "en",
                        TIME,
                        TIME,
                        List.of(new FeedAuthor("Jane", null)),
                        List.of("World"),
                        null)));
    }
}
