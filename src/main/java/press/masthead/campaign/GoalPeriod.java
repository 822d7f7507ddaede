package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what time a goal is to be reached. */
@Schema(description = "In what time a goal is to be reached.")
public enum GoalPeriod {
    /** Anew in each calendar month. */
    month,
    /** Once, over the whole campaign. */
    total
}
