package press.masthead.delivery;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.masthead.article.Article;
import press.masthead.article.ArticleEvents;
import press.masthead.author.Author;
import press.masthead.cache.Purges;
import press.masthead.cache.Tags;
import press.masthead.event.ContentEvent;
import press.masthead.photo.PhotoTypes;
import press.masthead.taxonomy.Taxonomy;

/** Which answers are no longer true once something happened to content. What changes no answer purges nothing. */
@Singleton
final class PurgeRules {

    private static final String ARTICLE = Article.TYPE.key();
    private static final String PHOTO = PhotoTypes.PHOTO.key();
    private static final String SECTION = Taxonomy.SECTION.key();

    /** After these, other articles are published than before, or will be. */
    private static final Set<String> PUBLISHING = Set.of("published", "unpublished", "scheduled", "unscheduled");

    /** Of these, readers get those that a published article refers to. */
    private static final Set<String> REFERRED_TO =
            Set.of(Author.TYPE.key(), SECTION, Taxonomy.TAG.key(), PHOTO, PhotoTypes.CREDIT.key());

    /** Lists that change with things of a type: articles are filtered by it, or readers get what it refers to. */
    private static final Map<String, List<String>> ALSO = Map.of(
            PhotoTypes.CREDIT.key(), List.of(PHOTO),
            Author.TYPE.key(), List.of(ARTICLE),
            Taxonomy.TAG.key(), List.of(ARTICLE));

    /** What readers get since things of a type refer to it. */
    private static final Map<String, ReferringField> BY_REFERENCE = Map.of(
            PHOTO,
            new ReferringField("credit", List.of(PhotoTypes.CREDIT.key())),
            Author.TYPE.key(),
            new ReferringField("photo", List.of(PHOTO, PhotoTypes.CREDIT.key())));

    private final Purges purges;

    PurgeRules(Purges purges) {
        this.purges = purges;
    }

    void happened(@Observes ContentEvent event) {
        String type = event.getItemType();
        String what = event.getType().substring(type.length() + 1);
        if (type.equals(ARTICLE)) {
            purges.add(ofArticle(event, what));
        } else if (what.equals("merged") || type.equals(SECTION)) {
            // Lists that are filtered by a tag, or by a section and those below it, change with articles that they did
            // not show.
            purges.addAll();
        } else {
            purges.add(ofOther(event, type));
        }
    }

    private static Set<String> ofArticle(ContentEvent event, String what) {
        if (what.equals("created")) {
            return Set.of();
        }
        Set<String> tags = new HashSet<>();
        tags.add(Tags.of(ARTICLE, event.getItemId()));
        Object story = event.getData().get("story");
        if (story != null) {
            tags.add(Tags.story(story));
        }
        if (event.getData().get(ArticleEvents.WITHDRAWN_PHOTOS) instanceof List<?> photos) {
            photos.forEach(id -> tags.add(Tags.of(PHOTO, UUID.fromString(id.toString()))));
        }
        if (PUBLISHING.contains(what)) {
            tags.add(Tags.all(ARTICLE));
            REFERRED_TO.forEach(type -> tags.add(Tags.all(type)));
        }
        return tags;
    }

    private static Set<String> ofOther(ContentEvent event, String type) {
        Set<String> tags = new HashSet<>(Set.of(Tags.of(type, event.getItemId()), Tags.all(type)));
        ALSO.getOrDefault(type, List.of()).forEach(also -> tags.add(Tags.all(also)));
        ReferringField field = BY_REFERENCE.get(type);
        if (field != null && field.mayDifferAfter(event)) {
            field.shown().forEach(shown -> tags.add(Tags.all(shown)));
        }
        return tags;
    }

    /**
     * @param name of the field in which one thing refers to another
     * @param shown the types of which readers get more, or less, when it refers to another one
     */
    private record ReferringField(String name, List<String> shown) {

        boolean mayDifferAfter(ContentEvent event) {
            return !(event.getData().get(ContentEvent.CHANGED) instanceof List<?> fields) || fields.contains(name);
        }
    }
}
