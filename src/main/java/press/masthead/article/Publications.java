package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.DueTransitions;
import press.masthead.article.workflow.Step;
import press.masthead.slug.SlugRegistry;

/** Changes what readers get of an article and will get, with all that hangs on it. */
@Singleton
class Publications {

    private final ArticleService articles;
    private final ArticleRepository repository;
    private final ArticleLinks links;
    private final PublishedWords words;
    private final ArticleSteps steps;
    private final ArticleEvents events;
    private final DueTransitions dueTransitions;
    private final SlugRegistry slugs;

    Publications(
            ArticleService articles,
            ArticleRepository repository,
            ArticleLinks links,
            PublishedWords words,
            ArticleSteps steps,
            ArticleEvents events,
            DueTransitions dueTransitions,
            SlugRegistry slugs) {
        this.articles = articles;
        this.repository = repository;
        this.links = links;
        this.words = words;
        this.steps = steps;
        this.events = events;
        this.dueTransitions = dueTransitions;
        this.slugs = slugs;
    }

    /**
     * @param added the revision that is published with it; null if none is
     * @param step what is being done
     */
    void replace(
            Article article,
            List<Publication> present,
            List<Publication> next,
            @Nullable ArticleRevision added,
            Step step) {
        Instant now = step.at();
        Publication.lastShown(present, now).ifPresent(article::appear);
        Publication.lastShown(next, now).ifPresent(article::appear);
        article.show(next);
        steps.note(article, step);
        articles.touch(article);
        repository.flush();
        if (added != null && !isLinked(article, present, added.getNumber())) {
            links.add(List.of(added));
        }
        repository.replacePublications(article, next);
        words.index(article, next);
        links.prune(List.of(article.getId()));
        // A slug leads readers on only once they could have met it, which one that is scheduled is not.
        Stream.concat(present.stream(), next.stream())
                .filter(publication -> !publication.isScheduled(now))
                .forEach(shown -> slugs.publish(Article.TYPE.key(), shown.getLocale(), shown.getSlug()));
        dueTransitions.replace(article.getId(), events.due(next, now), now);
    }

    /** What an old revision refers to is forgotten as soon as readers neither get it nor will. */
    private static boolean isLinked(Article article, List<Publication> present, int revision) {
        return revision == article.getLatestRevision()
                || present.stream().anyMatch(publication -> publication.getRevision() == revision);
    }
}
