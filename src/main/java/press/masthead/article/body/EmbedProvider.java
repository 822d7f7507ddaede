package press.masthead.article.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
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
        if (!url.regionMatches(true, 0, "http", 0, "http".length())) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
