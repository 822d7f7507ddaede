package press.masthead.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The sizes in which photos are served, by name. No other can be asked for. */
@ConfigMapping(prefix = "masthead.renditions")
public interface RenditionConfig {

    /** The sizes, such as {@code masthead.renditions.16x9-640.width=640} and {@code .ratio=16:9}. */
    @WithParentName
    Map<String, Size> sizes();

    /** One size. */
    interface Size {

        /** In pixels, from 1 to 4096. A picture that is smaller is not enlarged. */
        int width();

        /** What the picture is cut to, around its focal point, such as {@code 16:9}. By default it is not cut. */
        Optional<String> ratio();

        /** Whether it is served. {@code false} takes one away that is there by default. */
        @WithDefault("true")
        boolean enabled();
    }
}
