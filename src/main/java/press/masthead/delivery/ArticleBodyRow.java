package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.BodyBlocks;
import press.masthead.cache.Tags;

/** What a body shows of the revision of an article that readers get now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "article")
class ArticleBodyRow implements Shown {

    @Id
    private UUID id = new UUID(0, 0);

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyBlocks body = new BodyBlocks(List.of());

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArticlePhoto> photos = List.of();

    UUID getId() {
        return id;
    }

    ArticleBody getBody() {
        return new ArticleBody(body.blocks(), photos);
    }

    @Override
    public Set<String> tags() {
        Set<String> all = new HashSet<>(getBody().tags());
        all.add(Tags.of("article", id));
        return all;
    }

    @Override
    public @Nullable Instant changesAt() {
        return getBody().changesAt();
    }
}
