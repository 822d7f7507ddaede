package press.masthead.article.body;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The frames that a body's HTML may hold: players and charts of sites that give every page of theirs such an address. What other
 * sites show needs their scripts, and is a link in the HTML.
 */
record EmbedPlayer(EmbedProvider provider, Pattern page, String player) {

    private static final List<EmbedPlayer> ALL = List.of(
            player(
                    EmbedProvider.youtube,
                    "/(?:watch\\?(?:.*&)?v=|shorts/|live/|embed/|v/|(?=[^/?]{11}(?:\\?|$)))([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-]).*",
                    "https://www.youtube-nocookie.com/embed/$1"),
            player(EmbedProvider.vimeo, "/(?:video/)?(\\d+)(?:\\?.*)?", "https://player.vimeo.com/video/$1"),
            player(
                    EmbedProvider.dailymotion,
                    "/(?:embed/)?(?:video/)?([A-Za-z0-9]{5,20})(?:[?_].*)?",
                    "https://geo.dailymotion.com/player.html?video=$1"),
            player(EmbedProvider.tiktok, "/@[^/?]+/video/(\\d+)(?:\\?.*)?", "https://www.tiktok.com/embed/v2/$1"),
            player(
                    EmbedProvider.spotify,
                    "/(?:intl-[a-z]+/)?(?:embed/)?(album|artist|episode|playlist|show|track)/([A-Za-z0-9]+)(?:\\?.*)?",
                    "https://open.spotify.com/embed/$1/$2"),
            player(EmbedProvider.datawrapper, "/(?:_/)?([A-Za-z0-9]{5})(?:/.*)?", "https://datawrapper.dwcdn.net/$1/"),
            player(EmbedProvider.flourish, "/(story|visualisation)/(\\d+)(?:/.*)?", "https://flo.uri.sh/$1/$2/embed"),
            player(EmbedProvider.ted, "/talks/([a-z0-9_]+)(?:\\?.*)?", "https://embed.ted.com/talks/$1"));

    private static final Set<String> HOSTS = Set.of(
            "www.youtube-nocookie.com",
            "player.vimeo.com",
            "geo.dailymotion.com",
            "www.tiktok.com",
            "open.spotify.com",
            "w.soundcloud.com",
            "datawrapper.dwcdn.net",
            "flo.uri.sh",
            "embed.ted.com");

    private static final Pattern START = Pattern.compile("[?&](?:t|start)=(\\d{1,6})s?(?:&|$)");

    private static EmbedPlayer player(EmbedProvider provider, String page, String player) {
        return new EmbedPlayer(provider, Pattern.compile(page), player);
    }

    /** Whether a frame may show this address. */
    static boolean allowed(String src) {
        URI address = EmbedProvider.address(src);
        return address != null && "https".equals(address.getScheme()) && HOSTS.contains(address.getHost());
    }

    /** The address of the frame that shows this page; null when there is none. */
    static @Nullable String of(String url) {
        EmbedProvider provider = EmbedProvider.of(url);
        if (provider == EmbedProvider.soundcloud) {
            return "https://w.soundcloud.com/player/?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
        }
        for (EmbedPlayer each : ALL) {
            Matcher page = each.page.matcher(path(url));
            if (each.provider == provider && page.matches()) {
                String start = provider == EmbedProvider.youtube ? start(url) : "";
                return page.replaceFirst(each.player) + (start.isEmpty() ? "" : "?start=" + start);
            }
        }
        return null;
    }

    /** The page that people see, for the address of a bare player: that is what oEmbed understands. */
    static String page(EmbedProvider provider, String url) {
        String player = of(url);
        String id = player == null ? "" : player.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        boolean bare = path(url).matches("/(?:embed|v|video)/.*");
        if (!bare || id.isEmpty()) {
            return url;
        }
        return switch (provider) {
            case youtube ->
                "https://www.youtube.com/watch?v=" + id + (start(url).isEmpty() ? "" : "&t=" + start(url) + "s");
            case vimeo -> "https://vimeo.com/" + id;
            default -> url;
        };
    }

    private static String start(String url) {
        Matcher start = START.matcher(url);
        return start.find() ? start.group(1) : "";
    }

    private static String path(String url) {
        URI address = EmbedProvider.address(url);
        if (address == null) {
            return "";
        }
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
