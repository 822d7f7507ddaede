package press.masthead.campaign.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a contribution is owed to, by id: the campaign that asked, the article it was read on, and the first payment of several. */
record Attribution(
        @Nullable UUID campaign,
        @Nullable UUID article,
        @Nullable UUID first) {}
