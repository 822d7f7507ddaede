package press.masthead.delivery;

import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be said of a rendition that is asked for. */
public final class MediaParameters {

    static final String VERSION = "v";

    /** All of them. */
    public static final ParameterSet ALL = ParameterSet.of(Parameter.text(
            VERSION,
            "Which version it was, as the addresses say that the service gives out. The present one may be kept for ever; with another, or none, the present picture is answered, to be kept for a minute.",
            "5a1c0d2f9be84c7791d3a6f0b2e4c8d6"));

    private MediaParameters() {}
}
