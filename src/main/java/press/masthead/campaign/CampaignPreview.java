package press.masthead.campaign;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.access.CallerLookup;

/**
 * Lets somebody who may read campaigns see any of them on a page, a draft too. It is the one door between what readers
 * are answered and what editors keep, and it looks at the key itself.
 */
@Singleton
public class CampaignPreview {

    private final CampaignService campaigns;

    private final CallerLookup callers;

    CampaignPreview(CampaignService campaigns, CallerLookup callers) {
        this.campaigns = campaigns;
        this.callers = callers;
    }

    /** @throws press.masthead.problem.ProblemException that a key is needed which may read campaigns */
    public Optional<CampaignDraft> find(@Nullable String authorization, String reference) {
        callers.requireReader(authorization, Campaign.TYPE.path());
        return campaigns.draft(reference);
    }
}
