package press.masthead.article.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Names what will happen to one article at one moment. */
@Embeddable
record DueId(
        @Column(name = "article_id") UUID articleId,
        @Enumerated(EnumType.STRING) DueKind kind,
        @Column(name = "due_at") Instant dueAt)
        implements Serializable {}
