package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A place among those of one kind that a revision of an article refers to. */
@Embeddable
record LinkId(@Column(name = "article_id") UUID articleId, int revision, int position) implements Serializable {}
