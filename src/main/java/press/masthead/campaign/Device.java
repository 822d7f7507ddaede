package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what a reader reads. */
@Schema(description = "On what a reader reads.")
public enum Device {
    /** A phone's browser. */
    mobile,
    /** A tablet's browser. */
    tablet,
    /** The browser of a computer. */
    desktop,
    /** The newsroom's own app. */
    app
}
