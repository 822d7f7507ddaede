package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader reads on. */
@Schema(name = "ReaderDevice", description = "What a reader reads on.")
public enum Device {
    /** A telephone's browser. */
    mobile,
    /** A tablet's browser. */
    tablet,
    /** The browser of a computer. */
    desktop,
    /** The newsroom's own app. */
    app
}
