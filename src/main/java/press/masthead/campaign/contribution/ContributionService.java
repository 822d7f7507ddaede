package press.masthead.campaign.contribution;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CodeList;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.References;
import press.masthead.editorial.Referred;
import press.masthead.editorial.Saved;
import press.masthead.json.NearestName;
import press.masthead.json.StrictJson;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.Ids;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.ReferenceLookup;
import press.masthead.query.SortKey;

/** Keeps what readers gave. Whatever is told more than once counts once. */
@Singleton
public class ContributionService {

    /** What can be asked of the list of contributions. */
    public static final ListDefinition<Contribution> LIST = new ListDefinition<>(
                    "Contribution", Contribution::getId, ContributionView.class)
            .filter(Filters.reference("campaign", "e.campaign", new ReferenceLookup("Campaign")))
            .filter(Filters.text("variant", "e.variant", "control"))
            .filter(Filters.constant("placement", "e.placement", Placement.class))
            .filter(Filters.id("article", "e.article", "Only with any of these, by id."))
            .filter(Filters.id("first", "e.first", "The later payments of any of these first ones, by id."))
            .filter(Filters.constant("frequency", "e.frequency", Frequency.class))
            .filter(Filters.constant("method", "e.method", PaymentMethod.class))
            .filter(Filters.text("country", "e.country", "DE"))
            .filter(Filters.text("currency", "e.currency", "EUR"))
            .filter(Filters.text("provider", "e.provider", "stripe"))
            .filter(Filters.text("providerReference", "e.providerReference", "pi_3QK2xYAbCdEf"))
            .filter(Filters.flag("chargedBack", "e.chargedBack"))
            .filter(Filters.time("at", "e.at"))
            .sort(SortKey.time("at", "e.at", Contribution::getAt))
            .sortedBy("-at");

    private static final Logger LOG = Logger.getLogger(ContributionService.class);

    private final ContributionRepository contributions;
    private final References references;
    private final Lists lists;
    private final StrictJson json;
    private final Clock clock;

    ContributionService(
            ContributionRepository contributions, References references, Lists lists, StrictJson json, Clock clock) {
        this.contributions = contributions;
        this.references = references;
        this.lists = lists;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Lists.Result<ContributionView> list(MultivaluedMap<String, String> sent) {
        return lists.find(LIST, sent, contributions.getEntityManager(), Contribution.class)
                .map(Contribution::view);
    }

    /**
     * Keeps a payment.
     *
     * @throws ProblemException that the same payment was told before, with something else in it
     */
    @Transactional
    public Saved<ContributionView> add(SaveContribution sent, Faults faults) {
        ContributionRules.check(sent, clock.instant(), faults);
        Attribution attribution = attribution(sent, faults);
        faults.sort(json.contractOrder(SaveContribution.class));
        faults.throwIfAny();
        Kept kept = keep(sent, attribution);
        ContributionView view = kept.contribution().view();
        if (kept.tellsOtherwise()) {
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The payment %s of %s was told before, with something else in it."
                                    .formatted(sent.providerReference(), sent.provider()))
                    .with("contribution", view.id());
        }
        return new Saved<>(view, kept.isNew());
    }

    /**
     * Keeps a payment that a provider tells. What it is owed to, and from which country it came, is left out where it is not known,
     * because the money came in. What was told before, with something else in it, counts as it was told first.
     */
    @Transactional
    public void receive(SaveContribution sent) {
        Faults faults = new Faults();
        ContributionRules.check(sent, clock.instant(), faults);
        faults.throwIfAny();
        Kept kept = keep(sent, attribution(sent, new Faults()));
        if (kept.tellsOtherwise()) {
            LOG.warnf(
                    "%s tells of contribution %s something else than before, which goes on to count",
                    sent.provider(), kept.contribution().getId());
        }
    }

    /** Notes that money went back, and answers the contribution as it is then. */
    @Transactional
    public ContributionView refund(String id, SaveRefund sent, Faults faults) {
        ContributionRules.check(sent, clock.instant(), faults);
        Contribution contribution = Ids.parse(id)
                .flatMap(contributions::locked)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no contribution of this id."));
        if (sent.at() != null && sent.at().isBefore(contribution.getAt()) && !faults.any("/at")) {
            faults.add(
                    "/at", "too-small", "It was paid at %s: no refund comes before.".formatted(contribution.getAt()));
        }
        faults.sort(json.contractOrder(SaveRefund.class));
        faults.throwIfAny();
        return refund(contribution, sent);
    }

    /** The same, for a payment that is known by the provider's reference. */
    @Transactional
    public Optional<ContributionView> refund(String provider, String reference, SaveRefund sent) {
        Faults faults = new Faults();
        ContributionRules.check(sent, clock.instant(), faults);
        faults.throwIfAny();
        return contributions
                .named(provider, reference)
                .flatMap(found -> contributions.locked(found.getId()))
                .map(found -> refund(found, sent));
    }

    /** @param sent what was told now, of which the contribution was made or not */
    private record Kept(Contribution contribution, Contribution sent) {

        boolean isNew() {
            return contribution == sent;
        }

        /** Whether the same payment was told before, with something else in it. */
        boolean tellsOtherwise() {
            return !isNew() && !contribution.view().tells(sent.view());
        }
    }

    private Kept keep(SaveContribution sent, Attribution attribution) {
        contributions.lockName(sent.provider(), sent.providerReference());
        Contribution told = new Contribution(sent, attribution, clock.instant());
        return contributions
                .named(sent.provider(), sent.providerReference())
                .map(known -> new Kept(known, told))
                .orElseGet(() -> {
                    contributions.persist(told);
                    return new Kept(told, told);
                });
    }

    private ContributionView refund(Contribution contribution, SaveRefund sent) {
        contributions.getEntityManager().refresh(contribution);
        Optional<Refund> known = contributions.refund(contribution, sent.reference());
        if (known.isPresent()) {
            if (!known.get().says(sent)) {
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "The refund %s was told before, with something else in it.".formatted(sent.reference()));
            }
            return contribution.view();
        }
        apply(contribution, sent);
        contributions.getEntityManager().persist(new Refund(contribution.getId(), sent, clock.instant()));
        return contribution.view();
    }

    private void apply(Contribution contribution, SaveRefund sent) {
        if (sent.kind() == RefundKind.chargeback) {
            contribution.chargeBack(clock.instant());
            return;
        }
        long amount = Objects.requireNonNull(sent.amount());
        if (amount > contribution.left()) {
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "Only %d minor units of this contribution are left to give back."
                                    .formatted(contribution.left()))
                    .with("left", contribution.left());
        }
        contribution.refund(amount, clock.instant());
    }

    private Attribution attribution(SaveContribution sent, Faults faults) {
        return new Attribution(
                find(Campaign.TYPE, sent.campaign(), "/campaign", faults),
                find(Article.TYPE, sent.article(), "/article", faults),
                first(sent, faults),
                country(sent.country(), faults));
    }

    private static @Nullable String country(@Nullable String code, Faults faults) {
        if (code != null) {
            CodeList.COUNTRIES.check(code, "/country", faults);
        }
        return CodeList.COUNTRIES.known(code);
    }

    /** Money is kept, though what asked for it may be in the archive by now. */
    private @Nullable UUID find(EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        if (reference == null || faults.any(pointer)) {
            return null;
        }
        Optional<Referred> found = references.find(type, reference);
        if (found.isEmpty()) {
            faults.add(
                    pointer,
                    "unknown-reference",
                    "There is no %s %s.".formatted(type.name(), NearestName.quote(reference)));
        }
        return found.map(Referred::id).orElse(null);
    }

    private @Nullable UUID first(SaveContribution sent, Faults faults) {
        String first = sent.first();
        if (first != null) {
            UUID id = contributions
                    .named(sent.provider(), first)
                    .map(Contribution::getId)
                    .orElse(null);
            if (id == null) {
                faults.add(
                        "/first",
                        "unknown-reference",
                        "There is no payment %s of this provider.".formatted(NearestName.quote(first)));
            }
            return id;
        }
        return contributions
                .firstOf(sent.provider(), sent.agreement())
                .map(Contribution::view)
                .filter(known -> !known.providerReference().equals(sent.providerReference()))
                .map(ContributionView::id)
                .orElse(null);
    }
}
