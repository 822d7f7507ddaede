package press.masthead.article.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.event.ContentEvent;

/** What will happen to an article by the clock of the database, and is to be announced then. */
@Entity
@Table(name = "due_transition")
public class DueTransition {

    @EmbeddedId
    private @Nullable DueId id;

    @Column(name = "section_id")
    private UUID sectionId = new UUID(0, 0);

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> data = Map.of();

    protected DueTransition() {}

    /**
     * @param sectionId in which it appears; its slug is told as it is by then
     * @param data what else is told then
     */
    public DueTransition(UUID articleId, DueKind kind, Instant dueAt, UUID sectionId, Map<String, ?> data) {
        this.id = new DueId(articleId, kind, dueAt);
        this.sectionId = sectionId;
        this.data = new LinkedHashMap<>(data);
    }

    /** What is told when it has happened. */
    ContentEvent announce(String sectionSlug) {
        DueId due = Objects.requireNonNull(id);
        Map<String, Object> told = new LinkedHashMap<>(data);
        told.put("section", sectionSlug);
        return new ContentEvent("article", due.articleId(), due.kind().done(), due.dueAt(), told);
    }

    public Instant getDueAt() {
        return Objects.requireNonNull(id).dueAt();
    }

    UUID getSectionId() {
        return sectionId;
    }
}
