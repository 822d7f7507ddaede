package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the view of articles. */
@Entity
@Immutable
@Table(name = "article")
class ArticleRow extends ArticleColumns {}
