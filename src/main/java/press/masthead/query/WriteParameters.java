package press.masthead.query;

/** The query parameter that every editorial write has. */
public final class WriteParameters {

    /** Whether the write is only tried. */
    public static final String DRY_RUN = "dryRun";

    /** All of them. */
    public static final ParameterSet ALL =
            ParameterSet.of(Parameter.flag(DRY_RUN, "Whether everything is checked but nothing is changed."));

    private WriteParameters() {}
}
