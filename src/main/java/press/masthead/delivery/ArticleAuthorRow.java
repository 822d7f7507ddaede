package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view of the authors by which articles are found that readers get now. */
@Entity
@Immutable
@IdClass(ArticlePosition.class)
@Table(name = "article_author")
class ArticleAuthorRow {

    @Id
    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Id
    private int position;

    @Column(name = "author_id")
    private UUID authorId = new UUID(0, 0);
}
