package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.BodyPhotos;

/** Shows the bodies of published articles. */
@Singleton
class PublishedBodies {

    private final Published published;
    private final PublishedPhotos photos;

    PublishedBodies(Published published, PublishedPhotos photos) {
        this.published = published;
        this.photos = photos;
    }

    /** Those of these articles in HTML, by id, any number in the same two queries. */
    Map<UUID, String> html(List<UUID> articles) {
        Map<UUID, ArticleBodyRow> bodies = published.all(ArticleBodyRow.class, articles, ArticleBodyRow::getId);
        Map<UUID, PhotoRow> rows = photos.find(
                bodies.values().stream().flatMap(body -> BodyPhotos.of(body.getBlocks()).keySet().stream()));
        return bodies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        body -> PublishedBody.html(body.getValue().getBlocks(), known(rows))));
    }

    /** The body in this format, with the photos that it shows. */
    PublishedBody of(List<Block> blocks, BodyFormat format) {
        Map<UUID, PhotoRow> rows =
                format == BodyFormat.text ? Map.of() : photos.find(BodyPhotos.of(blocks).keySet().stream());
        return PublishedBody.of(blocks, format, known(rows));
    }

    private Function<UUID, @Nullable PublishedPhoto> known(Map<UUID, PhotoRow> rows) {
        return id -> {
            PhotoRow row = rows.get(id);
            return row == null ? null : photos.show(row);
        };
    }
}
