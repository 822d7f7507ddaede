package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyFormat;

/** Shows the bodies of published articles. */
@Singleton
class PublishedBodies {

    private final Published published;
    private final PublishedPhotos photos;

    PublishedBodies(Published published, PublishedPhotos photos) {
        this.published = published;
        this.photos = photos;
    }

    /** Those of these articles in HTML, by id, any number in one query. */
    Map<UUID, String> html(List<UUID> articles) {
        Map<UUID, ArticleBodyRow> bodies = published.all(ArticleBodyRow.class, articles, ArticleBodyRow::getId);
        return bodies.values().stream().collect(Collectors.toMap(ArticleBodyRow::getId, row -> html(row.getBody())));
    }

    private String html(ArticleBody body) {
        return PublishedBody.html(body.blocks(), photosOf(body));
    }

    /** The body in this format, with the photos that it shows. */
    PublishedBody of(ArticleBody body, BodyFormat format) {
        return PublishedBody.of(body.blocks(), format, photosOf(body));
    }

    private Function<UUID, @Nullable PublishedPhoto> photosOf(ArticleBody body) {
        Map<UUID, ArticlePhoto> known = body.photos().stream()
                .collect(Collectors.toMap(photo -> photo.source().id(), Function.identity()));
        return id -> {
            ArticlePhoto photo = known.get(id);
            return photo == null ? null : photos.show(photo.source(), null);
        };
    }
}
