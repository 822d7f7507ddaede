package press.masthead.delivery;

import java.util.List;
import press.masthead.query.FieldSelection;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of one photo. */
public final class PhotoParameters {

    static final String INCLUDE = "include";
    static final String JSON_LD = "jsonLd";

    /** All of them. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.list(INCLUDE, "Adds what is left out by default.", JSON_LD)
                    .oneOf(List.of(JSON_LD)),
            FieldSelection.parameter(PublishedPhoto.class));

    private PhotoParameters() {}
}
