package press.masthead.campaign.bandit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often weights follow results. */
@ConfigMapping(prefix = "masthead.bandits")
interface BanditConfig {

    /** The time between two computations, in which visitors keep their variants. */
    @WithDefault("1H")
    Duration interval();
}
