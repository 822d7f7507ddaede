/** The PostgreSQL that comes with the service, and the account with which readers' queries run. */
@NullMarked
package press.masthead.database;

import org.jspecify.annotations.NullMarked;
