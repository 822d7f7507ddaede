package press.masthead.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How much a node does at once for pictures, and how good they become. */
@ConfigMapping(prefix = "masthead.images")
public interface ImageConfig {

    /** How many pictures are worked on at once. By default half as many as there are processors, and at least one. */
    OptionalInt jobs();

    /** How many may wait. When more are asked for, they are refused with 503 until some are done. */
    @WithDefault("64")
    int queue();

    /** How faithful JPEG renditions are, from 0, the smallest, to 1. */
    @WithDefault("0.82")
    double jpegQuality();

    /** How faithful WebP renditions are, from 0, the smallest, to 1. */
    @WithDefault("0.8")
    double webpQuality();
}
