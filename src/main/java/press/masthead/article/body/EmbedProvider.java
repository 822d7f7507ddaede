package press.masthead.article.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A site whose pages are known to be made for being shown on others. */
enum EmbedProvider {
    /** Videos. */
    youtube("youtube.com", "youtu.be", "youtube-nocookie.com"),
    /** Videos. */
    vimeo("vimeo.com"),
    /** Videos. */
    dailymotion("dailymotion.com", "dai.ly"),
    /** Short videos. */
    tiktok("tiktok.com"),
    /** Posts; Twitter until 2023. */
    x("x.com", "twitter.com"),
    /** Posts. */
    bluesky("bsky.app"),
    /** Posts. */
    threads("threads.net", "threads.com"),
    /** Posts with pictures. */
    instagram("instagram.com"),
    /** Posts. */
    facebook("facebook.com"),
    /** Posts. */
    telegram("t.me"),
    /** Posts and their discussion. */
    reddit("reddit.com"),
    /** Sounds. */
    soundcloud("soundcloud.com"),
    /** Songs and podcasts. */
    spotify("open.spotify.com"),
    /** Podcasts. */
    applePodcasts("podcasts.apple.com", "embed.podcasts.apple.com"),
    /** Charts and maps. */
    datawrapper("datawrapper.de", "datawrapper.dwcdn.net"),
    /** Charts and stories. */
    flourish("public.flourish.studio", "flo.uri.sh"),
    /** Documents. */
    documentCloud("documentcloud.org"),
    /** Talks. */
    ted("ted.com"),
    /** Slides. */
    slideshare("slideshare.net");

    private static final Pattern YOUTUBE_PLAYER = Pattern.compile("/(?:embed|v)/([A-Za-z0-9_-]{11})");
    private static final Pattern YOUTUBE_START = Pattern.compile("(?:^|&)start=(\\d{1,6})(?:&|$)");
    private static final Pattern VIMEO_PLAYER = Pattern.compile("/video/(\\d+)");

    private final List<String> hosts;

    EmbedProvider(String... hosts) {
        this.hosts = List.of(hosts);
    }

    /** The provider of a page to embed; null when the address is that of no known one, or of its front page. */
    static @Nullable EmbedProvider of(String url) {
        URI address = address(url);
        if (address == null
                || address.getRawPath() == null
                || address.getRawPath().length() < 2) {
            return null;
        }
        String host = host(address);
        for (EmbedProvider each : values()) {
            for (String own : each.hosts) {
                if (host.equals(own) || host.endsWith("." + own)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Whose page it is: a known provider, or the host. The address must be a good one. */
    static String name(String url) {
        EmbedProvider known = of(url);
        URI address = address(url);
        return known != null || address == null ? String.valueOf(known) : host(address);
    }

    /** The address as a URI; null when it is no full http or https address. */
    static @Nullable URI address(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /** The page that people see, for the address of a bare player: that is what oEmbed understands. */
    String page(String url) {
        URI address = address(url);
        String path = address == null ? "" : address.getRawPath();
        Matcher video = (this == youtube ? YOUTUBE_PLAYER : VIMEO_PLAYER).matcher(path);
        if (this == youtube && video.matches()) {
            return "https://www.youtube.com/watch?v=" + video.group(1) + start(address);
        }
        return this == vimeo && video.matches() ? "https://vimeo.com/" + video.group(1) : url;
    }

    /** Where in the video it begins, in the words of the page. */
    private static String start(@Nullable URI player) {
        String query = player == null ? null : player.getRawQuery();
        Matcher start = YOUTUBE_START.matcher(query == null ? "" : query);
        return start.find() ? "&t=" + start.group(1) + "s" : "";
    }

    private static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
