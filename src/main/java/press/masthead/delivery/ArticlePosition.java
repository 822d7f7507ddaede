package press.masthead.delivery;

import java.io.Serializable;
import java.util.UUID;

/** A place in an ordered list of an article. */
record ArticlePosition(UUID articleId, int position) implements Serializable {}
