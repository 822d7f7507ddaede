package press.masthead.campaign.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution is owed to, by id: the campaign that asked, the article it was read on, and the first payment of several; and
 * the country it came from. What is not known is null.
 */
record Attribution(
        @Nullable UUID campaign,
        @Nullable UUID article,
        @Nullable UUID first,
        @Nullable String country) {}
