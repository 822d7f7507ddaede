package press.masthead.author;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.MergeableEntity;
import press.masthead.photo.Photo;

/** Somebody, or a desk, with a byline. */
@Entity
@Table(name = "author")
public class Author extends MergeableEntity {

    /** The type of authors. */
    public static final EditorialType TYPE = new EditorialType("author", "authors");

    private String name = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "photo_id")
    private @Nullable Photo photo;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveAuthor content;

    protected Author() {}

    @Override
    public String getLabel() {
        return name;
    }

    /** All of it, as an editor would send it. */
    public SaveAuthor getContent() {
        return Objects.requireNonNull(content)
                .with(getSlug(), photo == null ? null : photo.getId().toString());
    }

    void update(SaveAuthor content, @Nullable Photo photo) {
        this.name = content.name();
        this.photo = photo;
        this.content = content.with("", null);
    }
}
