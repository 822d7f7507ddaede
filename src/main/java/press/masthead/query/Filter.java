package press.masthead.query;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** One way to narrow a list. It owns one or more query parameters. */
public interface Filter {

    /** Its parameters, as the contract describes them. */
    List<Parameter> parameters();

    /** Whether it has to ask the database for something, given the names of the parameters that were sent. */
    default boolean looksUp(Set<String> sent) {
        return false;
    }

    /**
     * Notes a condition for each parameter that was sent.
     *
     * @param entityManager to look references up with
     */
    void apply(Arguments arguments, Where where, EntityManager entityManager);
}
