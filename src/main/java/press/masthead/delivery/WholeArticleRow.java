package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.BodyBlocks;

/** All that is shown of the revision of an article that readers get now. */
@Entity
@Immutable
@Table(name = "article")
class WholeArticleRow extends ArticleColumns {

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyBlocks body = new BodyBlocks(List.of());

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArticlePhoto> photos = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArticleTranslation> translations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases = List.of();

    ArticleBody getBody() {
        return new ArticleBody(body.blocks(), photos);
    }

    List<ArticleTranslation> getTranslations() {
        return List.copyOf(translations);
    }

    /** The slugs by which readers knew it, the oldest first. */
    List<String> getAliases() {
        return List.copyOf(aliases);
    }

    Set<String> cardTags() {
        return super.tags();
    }

    /** Tags of all but what it is called elsewhere. */
    Set<String> renderedTags() {
        Set<String> all = new HashSet<>(super.tags());
        all.addAll(getBody().tags());
        return all;
    }

    @Override
    public Set<String> tags() {
        Set<String> all = renderedTags();
        translations.forEach(other -> all.addAll(other.tags()));
        return all;
    }

    @Override
    public @Nullable Instant changesAt() {
        return getBody().changesAt();
    }
}
