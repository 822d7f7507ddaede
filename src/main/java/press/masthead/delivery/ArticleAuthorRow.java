package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Tags;

/** A row of the view of the authors of what readers get now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@IdClass(ArticlePosition.class)
@Table(name = "article_author")
class ArticleAuthorRow implements Shown {

    @Id
    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Id
    private int position;

    @Column(name = "author_id")
    private UUID authorId = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    UUID getArticleId() {
        return articleId;
    }

    int getPosition() {
        return position;
    }

    UUID getAuthorId() {
        return authorId;
    }

    String getSlug() {
        return slug;
    }

    String getName() {
        return name;
    }

    @Nullable
    String getJobTitle() {
        return jobTitle;
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("author", authorId));
    }
}
