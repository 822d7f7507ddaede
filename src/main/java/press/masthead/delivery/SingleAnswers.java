package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.FieldSelection;
import press.masthead.query.ParameterSet;

/** Answers one published thing, with only the fields asked for, or tells where a former slug leads to. */
@Singleton
class SingleAnswers {

    private final Answers answers;

    SingleAnswers(Answers answers) {
        this.answers = answers;
    }

    /** @param find reads it, given the parameters of the request */
    Response answer(ParameterSet parameters, Function<Arguments, ?> find, UriInfo uri, Request request) {
        Faults faults = new Faults();
        Arguments arguments = parameters.read(uri.getQueryParameters(), faults);
        parameters.stream().forEach(parameter -> arguments.list(parameter.name()));
        faults.throwIfAny();
        try {
            Object found = find.apply(arguments);
            List<String> fields = arguments.list(FieldSelection.PARAMETER);
            return answers.of(FieldSelection.keep(found, fields, answers.mapper()), request, null);
        } catch (Moved moved) {
            return moved.to(uri, "");
        }
    }
}
