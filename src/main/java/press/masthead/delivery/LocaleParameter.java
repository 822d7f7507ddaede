package press.masthead.delivery;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Locales;
import press.masthead.query.Arguments;
import press.masthead.query.FieldSelection;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;
import press.masthead.query.Where;

/** The parameter that says in which locale names and descriptions are shown. */
public final class LocaleParameter {

    private static final Parameter PARAMETER = Parameter.locale(
            "locale",
            "The locale in which names and descriptions are shown: else in its language, else as they are. It leaves nothing out.",
            "ru");

    /** The parameter on a list, from which it filters nothing. */
    static final Filter FILTER = new Filter() {
        @Override
        public List<Parameter> parameters() {
            return List.of(PARAMETER);
        }

        @Override
        public void apply(Arguments arguments, Where where, EntityManager entityManager) {
            arguments.list(PARAMETER.name()); // which notes what is wrong with it
        }
    };

    private LocaleParameter() {}

    /** What can be asked of one thing of this type that is shown in a locale. */
    public static ParameterSet and(Class<? extends Record> type) {
        return ParameterSet.of(PARAMETER, FieldSelection.parameter(type));
    }

    /** The locale that was asked for, if any, in its usual spelling. */
    static @Nullable String sent(UriInfo uri) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(PARAMETER.name()))
                .flatMap(Locales::read)
                .orElse(null);
    }
}
