/** What went wrong, said to a person: RFC 9457 problems, each with all its faults at once. */
@NullMarked
package press.masthead.problem;

import org.jspecify.annotations.NullMarked;
