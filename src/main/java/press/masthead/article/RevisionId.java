package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one revision of one article. */
@Embeddable
public record RevisionId(@Column(name = "article_id") UUID articleId, int number) implements Serializable {}
