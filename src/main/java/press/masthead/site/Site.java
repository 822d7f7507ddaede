package press.masthead.site;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * The newsroom's site: the addresses of its pages, by the patterns that are configured. They never name the host of this
 * service, which readers don't know.
 */
@Startup
@Singleton
public final class Site {

    private static final Set<String> OF_ALL = Set.of("slug", "id", "locale", "language");
    private static final Set<String> OF_ARTICLES =
            Set.of("section", "slug", "id", "locale", "language", "year", "month", "day");

    private final SiteConfig config;
    private final PagePattern article;
    private final PagePattern section;
    private final PagePattern author;
    private final PagePattern tag;

    Site(SiteConfig config) {
        this.config = config;
        this.article = PagePattern.of("masthead.site.article", config.article(), OF_ARTICLES);
        this.section = PagePattern.of("masthead.site.section", config.section(), OF_ALL);
        this.author = PagePattern.of("masthead.site.author", config.author(), OF_ALL);
        this.tag = PagePattern.of("masthead.site.tag", config.tag(), OF_ALL);
        config.url().ifPresent(url -> check("masthead.site.url", url));
        config.urls().forEach((locale, url) -> check("masthead.site.urls." + locale, url));
    }

    /** @throws ProblemException that no site is configured, for answers that make no sense without one */
    public void require() {
        if (config.url().isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "Feeds and sitemaps lead to the newsroom's site, and none is configured: set masthead.site.url.");
        }
    }

    public String title() {
        return config.title();
    }

    public Optional<String> description() {
        return config.description();
    }

    public Optional<String> logo() {
        return config.logo().map(URI::toString);
    }

    /** The locale of the site as a whole. */
    public String locale() {
        return config.locale();
    }

    /** The address of this path, where the site of this locale is; null without a site. */
    public @Nullable String page(String path, String locale) {
        URI begin = config.urls().get(locale);
        if (begin == null) {
            begin = config.urls().getOrDefault(language(locale), config.url().orElse(null));
        }
        return begin == null ? null : begin.toString().replaceFirst("/+$", "") + path;
    }

    public @Nullable String article(ArticlePlace place) {
        ZonedDateTime day = place.firstPublishedAt().atZone(config.timeZone());
        Map<String, String> values = values(place.id(), place.slug(), place.locale());
        values.put("section", place.section());
        values.put("year", String.valueOf(day.getYear()));
        values.put("month", "%02d".formatted(day.getMonthValue()));
        values.put("day", "%02d".formatted(day.getDayOfMonth()));
        return page(article.fill(values), place.locale());
    }

    public @Nullable String section(UUID id, String slug, String locale) {
        return page(section.fill(values(id, slug, locale)), locale);
    }

    public @Nullable String author(UUID id, String slug, String locale) {
        return page(author.fill(values(id, slug, locale)), locale);
    }

    public @Nullable String tag(UUID id, String slug, String locale) {
        return page(tag.fill(values(id, slug, locale)), locale);
    }

    private static Map<String, String> values(UUID id, String slug, String locale) {
        return new HashMap<>(Map.of("id", id.toString(), "slug", slug, "locale", locale, "language", language(locale)));
    }

    private static String language(String locale) {
        return Locale.forLanguageTag(locale).getLanguage();
    }

    private static void check(String setting, URI url) {
        if (!Set.of("http", "https").contains(String.valueOf(url.getScheme()))
                || url.getHost() == null
                || url.getQuery() != null
                || url.getFragment() != null) {
            throw new IllegalStateException("%s is not the address of a site: %s".formatted(setting, url));
        }
    }
}
