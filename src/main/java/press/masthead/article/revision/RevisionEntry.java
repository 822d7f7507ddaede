package press.masthead.article.revision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import press.masthead.article.RevisionId;

/** A revision without what it says, of which lists need only the headline. */
@Entity
@Immutable
@Table(name = "article_revision")
public class RevisionEntry {

    @EmbeddedId
    private @Nullable RevisionId id;

    @Formula("content ->> 'headline'")
    private String headline = "";

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    private @Nullable String actor;

    @Column(name = "actor_name")
    private @Nullable String actorName;

    private @Nullable String note;

    protected RevisionEntry() {}

    int getNumber() {
        return Objects.requireNonNull(id).number();
    }

    String getHeadline() {
        return headline;
    }

    int getWordCount() {
        return wordCount;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    @Nullable
    String getActor() {
        return actor;
    }

    @Nullable
    String getActorName() {
        return actorName;
    }

    @Nullable
    String getNote() {
        return note;
    }
}
