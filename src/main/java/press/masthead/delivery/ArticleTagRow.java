package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.masthead.cache.Tags;
import press.masthead.taxonomy.TagKind;

/** A row of the view of the tags of what readers get now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@IdClass(ArticlePosition.class)
@Table(name = "article_tag")
class ArticleTagRow implements Shown {

    @Id
    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Id
    private int position;

    @Column(name = "tag_id")
    private UUID tagId = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private TagKind kind = TagKind.topic;

    UUID getArticleId() {
        return articleId;
    }

    int getPosition() {
        return position;
    }

    UUID getTagId() {
        return tagId;
    }

    String getSlug() {
        return slug;
    }

    String getName() {
        return name;
    }

    TagKind getKind() {
        return kind;
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("tag", tagId));
    }
}
