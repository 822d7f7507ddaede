package press.masthead.campaign.bandit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignConfig;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Deed;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.References;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Lets the weights of campaigns follow results, where campaigners ask for it. */
@Singleton
public class BanditService {

    /** What can be asked of the list of changes. */
    public static final ListDefinition<?> CHANGES = changes();

    private final BanditRepository bandits;
    private final BanditNumbers numbers;
    private final References references;
    private final Lists lists;
    private final AuditLog audit;
    private final Outbox outbox;
    private final ObjectMapper mapper;
    private final BanditConfig config;
    private final CampaignConfig money;
    private final Clock clock;

    BanditService(
            BanditRepository bandits,
            BanditNumbers numbers,
            References references,
            Lists lists,
            AuditLog audit,
            Outbox outbox,
            ObjectMapper mapper,
            BanditConfig config,
            CampaignConfig money,
            Clock clock) {
        this.bandits = bandits;
        this.numbers = numbers;
        this.references = references;
        this.lists = lists;
        this.audit = audit;
        this.outbox = outbox;
        this.mapper = mapper;
        this.config = config;
        this.money = money;
        this.clock = clock;
    }

    private static ListDefinition<WeightsChange> changes() {
        return new ListDefinition<>("WeightsChange", WeightsChange::getId, WeightsChangeView.class)
                .sort(SortKey.time("at", "e.at", WeightsChange::getAt))
                .sortedBy("-at");
    }

    @Transactional
    BanditView read(String reference) {
        return view(find(campaign(reference)));
    }

    /** Lets a campaign have one, or another. */
    @Transactional
    BanditView put(String reference, IfMatch ifMatch, SaveBandit request, Faults faults) {
        if (request.epsilon() != null && request.method() == BanditMethod.thompson) {
            faults.add("/epsilon", "not-allowed", "Thompson sampling has no epsilon; it has a floor.");
        }
        faults.throwIfAny();
        Campaign campaign = campaign(reference);
        Optional<Bandit> present = bandits.findByIdOptional(campaign.getId());
        present.ifPresent(known -> ifMatch.require(known.getVersion()));
        Bandit bandit = present.orElseGet(() -> new Bandit(campaign.getId(), clock.instant()));
        bandit.update(request, clock.instant());
        bandits.persistAndFlush(bandit);
        note(campaign, "bandit-set");
        return view(bandit);
    }

    /** Gives a campaign back the weights that its campaigner wrote. */
    @Transactional
    void delete(String reference, IfMatch ifMatch) {
        Campaign campaign = campaign(reference);
        Bandit bandit = find(campaign);
        ifMatch.require(bandit.getVersion());
        bandits.delete(bandit);
        bandits.forgetWeights(campaign.getId());
        note(campaign, "bandit-ended");
        tell(campaign);
    }

    @Transactional
    Lists.Result<WeightsChangeView> changes(String reference, MultivaluedMap<String, String> sent) {
        CHANGES.check(sent);
        Campaign campaign = campaign(reference);
        return lists.find(
                        changes(),
                        sent,
                        bandits.getEntityManager(),
                        WeightsChange.class,
                        where -> where.and("e.campaign = ?", campaign.getId()))
                .map(WeightsChangeView::of);
    }

    /** Computes the weights of one campaign that is due. Answers whether there was one. */
    @Transactional
    boolean computeNext() {
        Instant now = clock.instant();
        Optional<Bandit> due = bandits.due(now);
        due.ifPresent(bandit -> compute(bandit, now));
        return due.isPresent();
    }

    private void compute(Bandit bandit, Instant now) {
        Campaign campaign = bandits.getEntityManager().find(Campaign.class, bandit.getCampaign());
        SaveBandit settings = bandit.getSettings();
        NewWeights weights = NewWeights.of(
                settings,
                numbers.arms(
                        campaign.getId(),
                        campaign.getContent().variants(),
                        now.minus(Duration.ofDays(settings.days())),
                        settings.cap()));
        if (bandits.replaceWeights(campaign.getId(), json(weights.byName()), now)) {
            bandits.getEntityManager().persist(new WeightsChange(campaign.getId(), now, weights));
            tell(campaign);
        }
        bandit.computed(now, config.interval());
    }

    private String json(Map<String, Integer> weights) {
        try {
            return mapper.writeValueAsString(weights);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and numbers are JSON", e);
        }
    }

    private Campaign campaign(String reference) {
        return references
                .find(Campaign.class, Campaign.TYPE, reference)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such campaign."));
    }

    private Bandit find(Campaign campaign) {
        return bandits.findByIdOptional(campaign.getId())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "The weights of this campaign are the campaigner's own."));
    }

    private void note(Campaign campaign, String action) {
        audit.add(new Deed(action, Campaign.TYPE.path(), campaign.getId(), campaign.getLabel(), campaign.getVersion()));
    }

    /** Other nodes draw by the new weights as soon as they hear of it. */
    private void tell(Campaign campaign) {
        outbox.add(new ContentEvent(
                Campaign.TYPE.key(),
                campaign.getId(),
                "reweighted",
                clock.instant(),
                Map.of("slug", campaign.getSlug())));
    }

    private BanditView view(Bandit bandit) {
        return BanditView.of(bandit, money.defaultCurrency());
    }
}
