package press.masthead.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.problem.DatabaseFailures;

/**
 * Makes each editorial write one transaction: what it changes, what is noted of it, and the answer that is kept for a retry are
 * there together or not at all.
 */
@Interceptor
@Editorial(writers = {})
@Priority(Interceptor.Priority.APPLICATION)
class WriteInterceptor {

    private final WriteRequest request;
    private final IdempotencyService keys;

    WriteInterceptor(WriteRequest request, IdempotencyService keys) {
        this.request = request;
        this.keys = keys;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext endpoint) throws Exception {
        if (!isWrite(endpoint.getMethod())) {
            return endpoint.proceed();
        }
        String key = endpoint.getMethod().isAnnotationPresent(POST.class) ? request.idempotencyKey() : null;
        try {
            return written(endpoint, key);
        } catch (RuntimeException failure) {
            if (!DatabaseFailures.isOvertaken(failure)) {
                throw failure;
            }
            // By now the other's change is there, and the caller is told the version that it led to.
            return written(endpoint, key);
        }
    }

    private RestResponse<?> written(InvocationContext endpoint, @Nullable String key) throws Exception {
        if (request.isDryRun()) {
            return tried(endpoint);
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> key == null ? answer(endpoint) : keys.once(key, request, () -> answer(endpoint)));
    }

    private static RestResponse<?> tried(InvocationContext endpoint) throws Exception {
        QuarkusTransaction.begin();
        try {
            return DryRun.answer(answer(endpoint));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static RestResponse<?> answer(InvocationContext endpoint) throws Exception {
        return (RestResponse<?>) endpoint.proceed();
    }

    private static boolean isWrite(Method endpoint) {
        return endpoint.isAnnotationPresent(POST.class)
                || endpoint.isAnnotationPresent(PATCH.class)
                || endpoint.isAnnotationPresent(PUT.class)
                || endpoint.isAnnotationPresent(DELETE.class);
    }
}
