package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.faults;
import static press.masthead.article.body.BodyFixture.html;
import static press.masthead.article.body.BodyFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedPlayerTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=42s, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42",
        "https://youtu.be/dQw4w9WgXcQ?t=5, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871",
        "https://www.dailymotion.com/video/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://www.tiktok.com/@somebody/video/7106594312292453675, https://www.tiktok.com/embed/v2/7106594312292453675",
        "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?si=1, https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
        "https://soundcloud.com/a/b, https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb",
        "https://datawrapper.dwcdn.net/aBc12/3/, https://datawrapper.dwcdn.net/aBc12/",
        "https://public.flourish.studio/visualisation/123/, https://flo.uri.sh/visualisation/123/embed",
        "https://www.ted.com/talks/a_b?language=en, https://embed.ted.com/talks/a_b",
    })
    void showsThePlayersOfKnownSites(String page, String player) {
        assertThat(EmbedPlayer.of(page)).isEqualTo(player);
        assertThat(EmbedPlayer.allowed(player)).isTrue();
        assertThat(BodyHtml.write(List.of(new EmbedBlock(null, page, "x")), id -> null))
                .contains("<iframe src=\"%s\"".formatted(player.replace("&", "&amp;")), " sandbox=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/a/status/1",
                "https://www.youtube.com/@somebody",
                "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://evil.example/?https://youtu.be/dQw4w9WgXcQ",
                "https://vimeo.com/channels/staffpicks",
                "https://open.spotify.com/embed/../track/1",
            })
    void linksToEverythingElse(String page) {
        assertThat(EmbedPlayer.of(page)).isNull();
        assertThat(BodyHtml.write(List.of(new EmbedBlock(null, page, "x")), id -> null))
                .doesNotContain("<iframe")
                .contains("data-embed=\"", "<a href=\"");
    }

    @Test
    void allowsNoFrameOfOtherSites() {
        assertThat(EmbedPlayer.allowed("http://player.vimeo.com/video/1")).isFalse();
        assertThat(EmbedPlayer.allowed("https://player.vimeo.com@evil.example/"))
                .isFalse();
        assertThat(EmbedPlayer.allowed("//player.vimeo.com/video/1")).isFalse();
    }

    @Test
    void readsFiguresThatSayWhatTheyEmbed() {
        String figure = "<figure data-embed='https://x.example/1' data-provider=own>%s</figure>";
        assertThat(read(html(figure.formatted("<a href='https://x.example/1'>https://x.example/1</a>"))))
                .singleElement()
                .isInstanceOfSatisfying(EmbedBlock.class, embed -> {
                    assertThat(embed.url()).isEqualTo("https://x.example/1");
                    assertThat(embed.provider()).isEqualTo("own");
                });
        assertThat(faults(html(figure.formatted("<p>words</p>")))).containsExactly("/text not-allowed");
    }
}
