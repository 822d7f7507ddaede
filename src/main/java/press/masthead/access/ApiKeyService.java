package press.masthead.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.Ids;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Makes, lists and deletes API keys. */
@Singleton
public class ApiKeyService {

    /** What can be asked of the list of keys. */
    public static final ListDefinition<?> LIST = list();

    private final ApiKeyRepository keys;
    private final Lists lists;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, Lists lists, Clock clock) {
        this.keys = keys;
        this.lists = lists;
        this.clock = clock;
    }

    private static ListDefinition<ApiKey> list() {
        return new ListDefinition<>("ApiKey", ApiKey::getId, ApiKeyView.class)
                .filter(Filters.constant("role", "e.role", Role.class))
                .sort(SortKey.time("createdAt", "e.createdAt", ApiKey::getCreatedAt))
                .sort(SortKey.text("name", "e.name", ApiKey::getName))
                .sortedBy("-createdAt");
    }

    @Transactional
    Lists.Result<ApiKeyView> list(MultivaluedMap<String, String> sent) {
        return lists.find(list(), sent, keys.getEntityManager(), ApiKey.class).map(key -> ApiKeyView.of(key, null));
    }

    @Transactional
    ApiKeyView create(CreateApiKey request, Faults faults) {
        if (request.expiresAt() != null && !request.expiresAt().isAfter(clock.instant())) {
            faults.add("/expiresAt", "too-small", "This time is past, so the key would never be valid.");
        }
        faults.throwIfAny();
        String secret = KeySecret.random();
        ApiKey key = new ApiKey(request.name(), request.role(), secret, clock.instant(), request.expiresAt());
        keys.persist(key);
        return ApiKeyView.of(key, secret);
    }

    @Transactional
    ApiKeyView read(String id) {
        return ApiKeyView.of(find(id), null);
    }

    /** @throws ProblemException that the last admin key can't be deleted, or nobody could make keys any more */
    @Transactional
    void delete(String id) {
        keys.lockForThisTransaction();
        ApiKey key = find(id);
        if (key.getRole() == Role.admin && keys.countAdmins() == 1) {
            throw new ProblemException(ProblemType.CONFLICT, "This is the last admin key; make another one first.");
        }
        keys.delete(key);
    }

    private ApiKey find(String id) {
        return Ids.parse(id)
                .flatMap(keys::findByIdOptional)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no API key of this id."));
    }
}
