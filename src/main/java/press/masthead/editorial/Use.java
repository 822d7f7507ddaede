package press.masthead.editorial;

import java.util.UUID;

/**
 * A place where something is used.
 *
 * @param type the path of the type of the user, for example: articles
 * @param name what an editor knows the user by
 */
public record Use(String type, UUID id, String name) {}
