package press.masthead.delivery.sitemap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import press.masthead.site.Site;

/** Writes robots.txt (RFC 9309): which pages search engines leave alone, and where the sitemaps are. */
@Singleton
class Robots {

    private final RobotsConfig config;
    private final Site site;

    Robots(RobotsConfig config, Site site) {
        this.config = config;
        this.site = site;
    }

    String text() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        List<String> disallowed = config.disallow().orElse(List.of());
        // One line is needed; an empty one forbids nothing.
        lines(text, "Disallow", disallowed.isEmpty() ? List.of("") : disallowed);
        lines(text, "Allow", config.allow().orElse(List.of()));
        List<String> banned = config.banned().orElse(List.of());
        if (!banned.isEmpty()) {
            text.append('\n');
            lines(text, "User-agent", banned);
            lines(text, "Disallow", List.of("/"));
        }
        text.append('\n');
        lines(
                text,
                "Sitemap",
                Stream.of("/sitemap.xml", "/sitemap-news.xml")
                        .map(path -> Objects.requireNonNull(site.page(path, site.locale())))
                        .toList());
        return text.toString();
    }

    private static void lines(StringBuilder text, String name, List<String> values) {
        values.forEach(value -> text.append((name + ": " + value.strip().replaceAll("\\s+", " ")).strip())
                .append('\n'));
    }
}
