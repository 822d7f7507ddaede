package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A whole article with its body in blocks. What it is called elsewhere is told as it is now. */
@Entity
@Immutable
@Table(name = "article")
class RenderedArticleRow extends RenderedColumns {

    @Column(name = "rendered_rest")
    private @Nullable String rest;

    @Column(name = "rendered_tags")
    private @Nullable String allTags;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArticleTranslation> translations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases = List.of();

    /** What follows the card and the names in JSON; empty if it was too long to be kept. */
    Optional<String> rest() {
        return Optional.ofNullable(rest);
    }

    List<ArticleTranslation> getTranslations() {
        return List.copyOf(translations);
    }

    List<String> getAliases() {
        return List.copyOf(aliases);
    }

    @Override
    public Set<String> tags() {
        Set<String> all = new HashSet<>(tags(allTags));
        translations.forEach(other -> all.addAll(other.tags()));
        return all;
    }
}
