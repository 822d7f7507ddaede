package press.masthead.article.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one transition of one article. */
@Embeddable
record TransitionId(@Column(name = "article_id") UUID articleId, int number) implements Serializable {}
