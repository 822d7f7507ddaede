package press.masthead.campaign.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contributions and their refunds. */
@Singleton
class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {

    /** Lets nobody else keep this payment until the end of the transaction. */
    void lockName(String provider, String reference) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "contribution " + provider + " " + reference)
                .getSingleResult();
    }

    Optional<Contribution> named(String provider, String reference) {
        return find("provider = ?1 and providerReference = ?2", provider, reference)
                .firstResultOptional();
    }

    /** The first payment that is known of an agreement. */
    Optional<Contribution> firstOf(String provider, @Nullable String agreement) {
        return agreement == null
                ? Optional.empty()
                : find("provider = ?1 and agreement = ?2 and first is null order by at, id", provider, agreement)
                        .firstResultOptional();
    }

    /** It, which nobody else changes until the end of the transaction. */
    Optional<Contribution> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Refund> refund(Contribution contribution, String reference) {
        return getEntityManager()
                .createQuery("from Refund r where r.contribution = ?1 and r.reference = ?2", Refund.class)
                .setParameter(1, contribution.getId())
                .setParameter(2, reference)
                .getResultStream()
                .findFirst();
    }
}
