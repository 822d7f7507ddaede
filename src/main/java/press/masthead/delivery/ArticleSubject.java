package press.masthead.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section, an author or a tag that articles are chosen by, with its name in the locale asked for. */
public record ArticleSubject(
        UUID id, String slug, String name, @Nullable String description) {}
