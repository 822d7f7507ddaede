package press.masthead.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** The scopes that there are: reading and writing each type that has an editorial address, and those that stand alone. */
@Singleton
class KnownScopes {

    private static final String EDITORIAL = "/v1/editorial/";

    private final BeanManager beans;
    private @Nullable Set<String> names;

    KnownScopes(BeanManager beans) {
        this.beans = beans;
    }

    /** The type of thing that this resource is about, by its address; empty for one without. */
    static Optional<String> type(Class<?> resource) {
        return Optional.ofNullable(resource.getAnnotation(Path.class))
                .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
                .filter(path -> path.startsWith(EDITORIAL))
                .map(path -> path.substring(EDITORIAL.length()).replaceAll("/.*", ""))
                .filter(type -> !type.isEmpty() && !type.startsWith("{"));
    }

    /** These scopes, each once and in order; one that does not exist is a fault. */
    List<String> check(List<String> sent, Faults faults) {
        for (int i = 0; i < sent.size(); i++) {
            String scope = sent.get(i);
            if (scope != null && !all().contains(scope)) {
                faults.at("/scopes")
                        .at(i)
                        .add(
                                "",
                                "unknown-value",
                                "There is no scope %s.%s"
                                        .formatted(NearestName.quote(scope), NearestName.hint(scope, all())));
            }
        }
        return sent.stream()
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private synchronized Set<String> all() {
        if (names == null) {
            names = new TreeSet<>(Set.of(Scopes.OVERRIDE_EMBARGO));
            beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(bean -> bean.isAnnotationPresent(Editorial.class))
                    .flatMap(bean -> type(bean).stream())
                    .flatMap(type -> Stream.of(Scopes.reading(type), Scopes.writing(type)))
                    .forEach(names::add);
        }
        return names;
    }
}
