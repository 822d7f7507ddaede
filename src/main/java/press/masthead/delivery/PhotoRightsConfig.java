package press.masthead.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What becomes of photos whose rights have run out. */
@ConfigMapping(prefix = "masthead.photos")
interface PhotoRightsConfig {

    /** What readers get in place of a photo that may not be shown now. */
    @WithDefault("replace")
    ExpiredPhotos expired();
}
