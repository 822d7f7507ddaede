/** Who may call what: API keys and their roles. Everything editorial is denied unless a role allows it. */
@NullMarked
package press.masthead.access;

import org.jspecify.annotations.NullMarked;
