package press.masthead.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells in the header Allow which methods an address answers (RFC 9110, section 10.2.1). */
@Singleton
public class AllowedMethods {

    private static final int NOT_ALLOWED = 405;

    private record Route(Pattern path, String method) {}

    private final List<Route> routes = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> note(type, method)));
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == NOT_ALLOWED || request.getMethod().equals("OPTIONS")) {
            String allowed = String.join(", ", of(request.getUriInfo().getPath()));
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle("Allow", allowed);
            }
        }
    }

    /** Whether this address answers, but no request of this method. */
    boolean isForOthers(String path, String method) {
        Set<String> allowed = of(path);
        return !allowed.isEmpty() && !allowed.contains(method);
    }

    private Set<String> of(String path) {
        TreeSet<String> methods = new TreeSet<>();
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .flatMap(route -> route.method().equals("GET")
                        ? Stream.of("GET", "HEAD", "OPTIONS")
                        : Stream.of(route.method(), "OPTIONS"))
                .forEach(methods::add);
        return methods;
    }

    private void note(Class<?> type, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                Path below = method.getAnnotation(Path.class);
                String path = type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
                routes.add(new Route(pattern(path), http.value()));
            }
        }
    }

    private static Pattern pattern(String template) {
        String path = template.replaceAll("/+", "/").replaceAll("/$", "");
        return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?");
    }
}
