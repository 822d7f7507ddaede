package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a supporter gives. */
@Schema(description = "How often a supporter gives.")
public enum Frequency {
    /** A single contribution. */
    once,
    /** Every month, until the supporter ends it. */
    monthly,
    /** Every year, until the supporter ends it. */
    annual
}
