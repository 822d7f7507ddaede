package press.masthead.editorial;

import jakarta.persistence.MappedSuperclass;

/** Anything that editors keep and that has a readable address. */
@MappedSuperclass
public abstract class SluggedEntity extends EditorialEntity {

    private String slug = "";

    public String getSlug() {
        return slug;
    }

    void rename(String slug) {
        this.slug = slug;
    }

    /** The locale in which its slug is unique; empty for things that have none. */
    protected String slugLocale() {
        return "";
    }
}
