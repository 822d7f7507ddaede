/** The audit log: who changed what, when and from where. */
@NullMarked
package press.masthead.audit;

import org.jspecify.annotations.NullMarked;
