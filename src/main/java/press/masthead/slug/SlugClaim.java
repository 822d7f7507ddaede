package press.masthead.slug;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;

/**
 * That something wants a slug.
 *
 * @param given exactly this one; null for one that is made
 * @param text what one is made from
 */
public record SlugClaim(String locale, @Nullable String given, String text, UUID owner) {

    /**
     * What came of it: one of the two.
     *
     * @param slug the slug it has now
     * @param refusal why it can't have the one it wants
     */
    public record Outcome(@Nullable String slug, @Nullable ProblemException refusal) {}
}
