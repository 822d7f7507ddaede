package press.masthead.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** In what a newsroom counts its money. */
@ConfigMapping(prefix = "masthead")
public interface CampaignConfig {

    /**
     * The newsroom's own currency (ISO 4217): of goals that name none, and of what is asked for when neither the reader
     * nor the reader's country tells.
     */
    @WithDefault("USD")
    @Pattern(regexp = "[A-Z]{3}", message = "A currency is a code of three capital letters, such as USD.")
    String defaultCurrency();
}
