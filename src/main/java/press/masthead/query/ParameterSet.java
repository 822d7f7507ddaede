package press.masthead.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.masthead.json.Characters;
import press.masthead.json.Locales;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** All the query parameters of one endpoint. Any other is a fault. */
public final class ParameterSet {

    private static final int LONGEST_VALUE = 2000;

    private final Map<String, Parameter> byName = new LinkedHashMap<>();
    private final List<Parameter> required;

    public ParameterSet(List<Parameter> parameters) {
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
        required = parameters.stream().filter(Parameter::required).toList();
    }

    public static ParameterSet of(Parameter... parameters) {
        return new ParameterSet(List.of(parameters));
    }

    public Stream<Parameter> stream() {
        return byName.values().stream();
    }

    /** Reads a request's parameters; what is missing, unknown, stands twice or can't be read is noted and left out. */
    public Arguments read(Map<String, List<String>> sent, Faults faults) {
        Map<String, String> known = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            Parameter parameter = byName.get(name);
            if (parameter == null) {
                faults.addParameter(
                        NearestName.quote(name),
                        "unknown-parameter",
                        "There is no parameter %s here.%s"
                                .formatted(NearestName.quote(name), NearestName.hint(name, byName.keySet())));
            } else if (values.size() > 1) {
                faults.addParameter(name, "not-allowed", name + " stands more than once; " + shape(parameter));
            } else if (values.get(0).length() > LONGEST_VALUE) {
                faults.addParameter(name, "too-long", name + " is longer than " + LONGEST_VALUE + " characters.");
            } else {
                String refusal = Characters.refusal(values.get(0), false);
                if (refusal == null) {
                    known.put(name, usual(parameter, values.get(0)));
                } else {
                    faults.addParameter(name, "not-allowed", refusal);
                }
            }
        });
        for (Parameter needed : required) {
            if (!sent.containsKey(needed.name())) {
                faults.addParameter(needed.name(), "required", needed.name() + " is needed. " + needed.description());
            }
        }
        return new Arguments(byName, known, faults);
    }

    private static String shape(Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.list) {
            return "write several values with commas.";
        }
        return parameter.example() == null
                ? "it has one value."
                : "it has one value, such as " + parameter.example() + ".";
    }

    /** Whoever asks for EN-us means en-US. */
    private static String usual(Parameter parameter, String value) {
        return parameter.kind() == Parameter.Kind.locale ? Locales.read(value).orElse(value) : value;
    }
}
