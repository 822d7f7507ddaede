/** The audit log, for admins to read. */
@NullMarked
package press.masthead.audit;

import org.jspecify.annotations.NullMarked;
