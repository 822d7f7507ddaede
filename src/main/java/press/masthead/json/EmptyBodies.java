package press.masthead.json;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes a POST without a body for one with an empty JSON body, because an action needs none, and clients name no media type
 * then, or, as curl and others do, that of a form. An empty file stays one.
 */
@Singleton
final class EmptyBodies {

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).method(HttpMethod.POST).handler(context -> {
            if (isEmpty(context.request()) && !isFile(context.request())) {
                context.request().headers().set("Content-Type", "application/json");
            }
            context.next();
        });
    }

    private static boolean isFile(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.matches("(image/|application/octet-stream|multipart/form-data).*");
    }

    private static boolean isEmpty(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return (length == null || length.equals("0")) && request.getHeader("Transfer-Encoding") == null;
    }
}
