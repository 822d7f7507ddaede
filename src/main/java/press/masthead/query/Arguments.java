package press.masthead.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import press.masthead.json.Locales;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** The query parameters of one request. A value that can't be read is noted as a fault and counts as not sent. */
public final class Arguments {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final int MOST_VALUES = 100;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final Map<String, Parameter> parameters;
    private final Map<String, String> values;
    private final Faults faults;

    Arguments(Map<String, Parameter> parameters, Map<String, String> values, Faults faults) {
        this.parameters = parameters;
        this.values = values;
        this.faults = faults;
    }

    /** What was sent, apart from these parameters, in a fixed order. */
    public String without(List<String> names) {
        StringBuilder text = new StringBuilder();
        parameters.keySet().stream()
                .filter(name -> !names.contains(name) && values.containsKey(name))
                .forEach(name ->
                        text.append(name).append('=').append(values.get(name)).append('\n'));
        return text.toString();
    }

    /** Whether this parameter was sent. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<String> text(String name) {
        String sent = values.get(name);
        return sent == null || list(name).isEmpty() ? Optional.empty() : Optional.of(sent);
    }

    /** The values between the commas; empty if the parameter was not sent. */
    public List<String> list(String name) {
        String sent = values.get(name);
        Parameter parameter = parameters.get(name);
        if (sent == null || parameter == null) {
            return List.of();
        }
        List<String> read =
                parameter.kind() == Parameter.Kind.list ? Arrays.asList(sent.split(",", -1)) : List.of(sent);
        if (read.size() > MOST_VALUES) {
            faults.addParameter(name, "too-many", "%s has more than %d values.".formatted(name, MOST_VALUES));
            return List.of();
        }
        for (String value : read) {
            if (value.isBlank()) {
                faults.addParameter(name, "required", name + " has an empty value.");
                return List.of();
            }
        }
        if (parameter.kind() == Parameter.Kind.locale && Locales.read(sent).isEmpty()) {
            faults.addParameter(name, "malformed", Locales.refusal(sent));
            return List.of();
        }
        for (String value : read) {
            if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
                faults.addParameter(
                        name,
                        "unknown-value",
                        "%s is not one of %s.%s"
                                .formatted(
                                        NearestName.quote(value),
                                        String.join(", ", parameter.values()),
                                        NearestName.hint(value, parameter.values())));
                return List.of();
            }
        }
        return read;
    }

    /** Locales in their usual spelling. */
    public List<String> locales(String name) {
        List<String> sent = list(name);
        sent.stream().filter(tag -> Locales.read(tag).isEmpty()).findFirst().ifPresent(tag -> {
            faults.addParameter(name, "malformed", Locales.refusal(tag));
        });
        return sent.stream().flatMap(tag -> Locales.read(tag).stream()).toList();
    }

    /** Ids; what is none is a fault. */
    public List<UUID> ids(String name) {
        List<String> sent = list(name);
        sent.stream()
                .filter(id -> !Ids.isId(id))
                .findFirst()
                .ifPresent(id ->
                        faults.addParameter(name, "malformed", "%s is not an id.".formatted(NearestName.quote(id))));
        return sent.stream().flatMap(id -> Ids.parse(id).stream()).toList();
    }

    public boolean flag(String name) {
        String sent = values.get(name);
        if (sent != null && !sent.equals("true") && !sent.equals("false")) {
            faults.addParameter(name, "malformed", name + " is true or false.");
        }
        return "true".equals(sent);
    }

    public int integer(String name, int least, int most, int otherwise) {
        String sent = values.get(name);
        if (sent == null) {
            return otherwise;
        }
        if (INTEGER.matcher(sent).matches()) {
            int number = Integer.parseInt(sent);
            if (number >= least && number <= most) {
                return number;
            }
        }
        faults.addParameter(name, "malformed", "%s is a whole number from %d to %d.".formatted(name, least, most));
        return otherwise;
    }

    /** A time with an offset (RFC 3339), or a date, which stands for its first moment in UTC. */
    public Optional<Instant> time(String name) {
        String sent = values.get(name);
        if (sent == null) {
            return Optional.empty();
        }
        try {
            Instant time = sent.length() == 10
                    ? LocalDate.parse(sent).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(sent.replace(' ', '+')).toInstant();
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) {
                return Optional.of(time);
            }
        } catch (DateTimeException e) {
            // told below, like a time out of range
        }
        faults.addParameter(
                name,
                "malformed",
                "%s is a date, such as 2017-11-20, or a time with an offset, such as 2017-11-20T08:30:00Z."
                        .formatted(name));
        return Optional.empty();
    }
}
