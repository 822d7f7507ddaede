package press.masthead.editorial;

import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.query.Ids;
import press.masthead.slug.Slugs;

/**
 * The slug that a request asks for.
 *
 * @param given the slug itself; null to have one made
 * @param text what one is made from: the headline or name
 */
public record SlugWish(@Nullable String given, String text) {

    void check(Faults faults) {
        if (given != null
                && !faults.any("/slug")
                && (!given.matches(Slugs.FORM) || given.length() > Slugs.LONGEST || Ids.isId(given))) {
            faults.add(
                    "/slug",
                    "malformed",
                    "A slug has small letters a to z, digits and single hyphens between them, at most %d characters, and is no id."
                            .formatted(Slugs.LONGEST));
        }
    }
}
