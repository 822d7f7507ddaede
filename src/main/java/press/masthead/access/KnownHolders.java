package press.masthead.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers for a second who holds which secret, so that scripts that send many requests don't make the database look it up
 * for each. What is changed on this node is forgotten when it is committed; other nodes follow within the second.
 */
@Singleton
class KnownHolders {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Cache<ByteBuffer, Holder> holders =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    KnownHolders(TransactionSynchronizationRegistry transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whom this secret lets in now. One that lets nobody in is looked up each time. */
    Optional<Actor> find(String secret, Supplier<Optional<Holder>> lookUp) {
        ByteBuffer hash = ByteBuffer.wrap(KeySecret.hash(secret));
        Optional<Holder> holder = Optional.ofNullable(holders.getIfPresent(hash))
                .or(() -> {
                    Optional<Holder> found = lookUp.get();
                    found.ifPresent(one -> holders.put(hash, one));
                    return found;
                });
        return holder.filter(one -> one.isValid(clock.instant())).map(Holder::actor);
    }

    /** Forgets all when this transaction has ended. */
    void forget() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                holders.invalidateAll();
            }
        });
    }
}
