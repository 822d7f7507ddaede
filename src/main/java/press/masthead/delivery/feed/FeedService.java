package press.masthead.delivery.feed;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.ArticleSubject;
import press.masthead.delivery.NewestArticles;
import press.masthead.problem.ProblemException;
import press.masthead.site.Site;

/** Reads what feeds hold. Each is one moment of the database. */
@Singleton
class FeedService {

    private final NewestArticles articles;
    private final FeedItems items;
    private final Site site;
    private final FeedConfig config;

    FeedService(NewestArticles articles, FeedItems items, Site site, FeedConfig config) {
        this.articles = articles;
        this.items = items;
        this.site = site;
        this.config = config;
    }

    /**
     * @param path where it is, with its query
     * @param locale of its articles; null for any
     * @throws ProblemException that no site is configured
     */
    @Transactional
    Feed latest(String path, @Nullable String locale) {
        site.require();
        return feed(path, locale, site.title(), site.description().orElse(null), page("/", locale), Map.of());
    }

    /**
     * @param path where it is, with its query
     * @param locale of its articles; null for any
     * @throws ProblemException that no site is configured, or that nothing published has this
     * @throws press.masthead.delivery.Moved that it has another slug now
     */
    @Transactional
    Feed of(FeedKind kind, String slug, String path, @Nullable String locale) {
        site.require();
        String shown = shown(locale);
        ArticleSubject subject = kind.find(articles, slug, locale);
        return feed(
                path,
                locale,
                subject.name() + " - " + site.title(),
                subject.description(),
                Objects.requireNonNull(kind.page(site, subject.id(), subject.slug(), shown)),
                Map.of(kind.name(), subject.id().toString()));
    }

    private Feed feed(
            String path,
            @Nullable String locale,
            String title,
            @Nullable String description,
            String page,
            Map<String, String> chosenBy) {
        Map<String, String> filters = new HashMap<>(chosenBy);
        if (locale != null) {
            filters.put(FeedParameters.LOCALE, locale);
        }
        List<FeedItem> found = articles.find(filters, config.items(), config.fullText()).stream()
                .map(items::of)
                .toList();
        return new Feed(
                title,
                description,
                page,
                page(path, locale),
                shown(locale),
                found.stream().map(FeedItem::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH),
                found);
    }

    private String page(String path, @Nullable String locale) {
        return Objects.requireNonNull(site.page(path, shown(locale)));
    }

    private String shown(@Nullable String locale) {
        return locale == null ? site.locale() : locale;
    }
}
