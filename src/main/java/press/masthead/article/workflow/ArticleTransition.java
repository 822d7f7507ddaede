package press.masthead.article.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody took an article a step further. It never changes. */
@Entity
@Immutable
@Table(name = "article_transition")
public class ArticleTransition {

    @EmbeddedId
    private @Nullable TransitionId id;

    @Enumerated(EnumType.STRING)
    private ArticleAction action = ArticleAction.submit;

    private Instant at = Instant.EPOCH;

    private @Nullable String actor;

    @Column(name = "actor_name")
    private @Nullable String actorName;

    private @Nullable String note;

    private int revision;

    @Column(name = "takes_effect_at")
    private Instant takesEffectAt = Instant.EPOCH;

    @Column(name = "overrides_embargo")
    private boolean overridesEmbargo;

    protected ArticleTransition() {}

    ArticleTransition(UUID articleId, int number, Step step, @Nullable String actor, @Nullable String actorName) {
        this.id = new TransitionId(articleId, number);
        this.action = step.action();
        this.at = step.at();
        this.actor = actor;
        this.actorName = actorName;
        this.note = step.note();
        this.revision = step.revision();
        this.takesEffectAt = step.takesEffectAt();
        this.overridesEmbargo = step.overridesEmbargo();
    }

    public UUID getArticleId() {
        return Objects.requireNonNull(id).articleId();
    }

    /** The first of an article is 1. */
    public int getNumber() {
        return Objects.requireNonNull(id).number();
    }

    public ArticleAction getAction() {
        return action;
    }

    public Instant getAt() {
        return at;
    }

    public @Nullable String getActor() {
        return actor;
    }

    public @Nullable String getActorName() {
        return actorName;
    }

    public @Nullable String getNote() {
        return note;
    }

    public int getRevision() {
        return revision;
    }

    public Instant getTakesEffectAt() {
        return takesEffectAt;
    }

    /** Whether it lets readers have it before the end of an embargo. */
    public boolean overridesEmbargo() {
        return overridesEmbargo;
    }
}
