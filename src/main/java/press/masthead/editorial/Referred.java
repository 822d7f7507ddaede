package press.masthead.editorial;

import java.util.UUID;

/**
 * What a reference means.
 *
 * @param id of the thing itself, also where the reference was to one that was merged into it
 * @param slug empty for a type without slugs
 * @param name what an editor knows it by; empty for a type without names
 * @param isArchived whether it was put away, so that nothing new may refer to it
 * @param isAmbiguous whether the slug belongs to several, in several locales
 */
public record Referred(UUID id, String slug, String name, boolean isArchived, boolean isAmbiguous) {}
