package press.masthead.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;
import press.masthead.json.StrictJson;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.Ids;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Makes, lists, changes and deletes API keys, and knows whose a secret is. */
@Singleton
public class ApiKeyService {

    /** What can be asked of the list of keys. */
    public static final ListDefinition<?> LIST = list();

    private static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    private final ApiKeyRepository keys;
    private final KnownHolders holders;
    private final KnownScopes scopes;
    private final Lists lists;
    private final StrictJson json;
    private final ObjectMapper mapper;
    private final AuditLog audit;
    private final Clock clock;

    ApiKeyService(
            ApiKeyRepository keys,
            KnownHolders holders,
            KnownScopes scopes,
            Lists lists,
            StrictJson json,
            ObjectMapper mapper,
            AuditLog audit,
            Clock clock) {
        this.keys = keys;
        this.holders = holders;
        this.scopes = scopes;
        this.lists = lists;
        this.json = json;
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    private static ListDefinition<ApiKey> list() {
        return new ListDefinition<>("ApiKey", ApiKey::getId, ApiKeyView.class)
                .filter(Filters.constant("role", "e.role", Role.class))
                .sort(SortKey.time("createdAt", "e.createdAt", ApiKey::getCreatedAt))
                .sort(SortKey.text("name", "e.name", ApiKey::getName))
                .sortedBy("-createdAt");
    }

    /** The holder of the valid key of this secret, which may be a former one whose time is not over; notes the use. */
    @Transactional
    Optional<Holder> holder(String secret) {
        Instant now = clock.instant();
        return keys.findBySecret(secret)
                .map(key -> held(key, key.getExpiresAt(), now))
                .or(() -> keys.findByFormerSecret(secret)
                        .map(former -> held(former.getKey(), former.getValidUntil(), now)))
                .filter(holder -> holder.isValid(now));
    }

    private Holder held(ApiKey key, @Nullable Instant validUntil, Instant now) {
        Holder holder = new Holder(Actor.of(key), validUntil);
        Instant lastUsedAt = key.getLastUsedAt();
        if (holder.isValid(now) && (lastUsedAt == null || lastUsedAt.isBefore(now.minus(LAST_USE_PRECISION)))) {
            keys.noteUse(key.getId(), now);
        }
        return holder;
    }

    @Transactional
    Lists.Result<ApiKeyView> list(MultivaluedMap<String, String> sent) {
        return lists.find(list(), sent, keys.getEntityManager(), ApiKey.class).map(key -> ApiKeyView.of(key, null));
    }

    @Transactional
    ApiKeyView create(SaveApiKey request, Faults faults) {
        String secret = KeySecret.random();
        ApiKey key = new ApiKey(request.name(), request.role(), secret, clock.instant());
        apply(key, request, faults);
        keys.persist(key);
        note(key, "created", List.of());
        return ApiKeyView.of(key, secret);
    }

    @Transactional
    ApiKeyView read(String id) {
        return ApiKeyView.of(find(id), null);
    }

    /** @throws ProblemException that the last admin key stays one, or nobody could make keys any more */
    @Transactional
    ApiKeyView patch(String id, byte[] patch) {
        ApiKey key = lock(id);
        refuseConfigured(key);
        SaveApiKey now =
                new SaveApiKey(key.getName(), key.getRole(), key.getScopes().names(), key.getExpiresAt());
        Faults faults = new Faults();
        SaveApiKey patched = json.patch(patch, now, SaveApiKey.class, faults).orElseThrow(() -> {
            faults.throwIfAny();
            return new ProblemException(ProblemType.INVALID_REQUEST);
        });
        JsonNode before = mapper.valueToTree(now);
        boolean madeKeys = key.makesKeys(clock.instant());
        apply(key, patched, faults);
        if (madeKeys && !key.makesKeys(clock.instant())) {
            refuseEndOfLast(key);
        }
        note(key, "changed", Change.between(before, mapper.valueToTree(patched)));
        return ApiKeyView.of(key, null);
    }

    /** Gives it a new secret; former ones stay valid for a while, so that scripts can be told one after the other. */
    @Transactional
    ApiKeyView rotate(String id, RotateApiKey request, Faults faults) {
        faults.throwIfAny();
        ApiKey key = lock(id);
        refuseConfigured(key);
        Instant now = clock.instant();
        keys.retireSecret(key, now.plus(Duration.ofHours(Objects.requireNonNull(request.overlapHours()))));
        keys.forgetSecrets(key, now);
        String secret = KeySecret.random();
        key.rotate(secret);
        note(key, "rotated", List.of());
        return ApiKeyView.of(key, secret);
    }

    /** @throws ProblemException that the last admin key can't be deleted, or nobody could make keys any more */
    @Transactional
    void delete(String id) {
        ApiKey key = lock(id);
        if (key.makesKeys(clock.instant())) {
            refuseEndOfLast(key);
        }
        note(key, "deleted", List.of());
        keys.delete(key);
    }

    private void apply(ApiKey key, SaveApiKey request, Faults faults) {
        List<String> known = scopes.check(request.scopes(), faults);
        Instant expiresAt = request.expiresAt();
        if (expiresAt != null && !expiresAt.equals(key.getExpiresAt()) && !expiresAt.isAfter(clock.instant())) {
            faults.add("/expiresAt", "too-small", "This time is past, so the key would never be valid.");
        }
        faults.sort(json.contractOrder(SaveApiKey.class));
        faults.throwIfAny();
        key.update(request.name(), request.role(), new Scopes(known), expiresAt);
    }

    private void note(ApiKey key, String action, List<Change> changes) {
        audit.add(new Deed(action, "api-keys", key.getId(), key.getName(), null, changes, null));
    }

    private void refuseEndOfLast(ApiKey key) {
        if (keys.thatMakeKeys(clock.instant()).stream()
                .allMatch(one -> one.getId().equals(key.getId()))) {
            throw new ProblemException(ProblemType.CONFLICT, "This is the last admin key; make another one first.");
        }
    }

    private static void refuseConfigured(ApiKey key) {
        if (key.isConfigured()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This key is given by MASTHEAD_ADMIN_KEY, and can be changed only there.");
        }
    }

    /** The key; until the end of the transaction nobody else changes any. */
    private ApiKey lock(String id) {
        holders.forget();
        keys.lockForThisTransaction();
        return find(id);
    }

    private ApiKey find(String id) {
        return Ids.parse(id)
                .flatMap(keys::findByIdOptional)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no API key of this id."));
    }
}
