package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.BodyBlocks;
import press.masthead.article.body.Block;
import press.masthead.cache.Tags;

/** A row of the view of the bodies that readers get now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "article_body")
class ArticleBodyRow implements Shown {

    @Id
    private UUID id = new UUID(0, 0);

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BodyBlocks body;

    UUID getId() {
        return id;
    }

    List<Block> getBlocks() {
        return body == null ? List.of() : body.blocks();
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("article", id));
    }
}
