/** The contract that callers hold the service to: OpenAPI, made from the code. */
@NullMarked
package press.masthead.contract;

import org.jspecify.annotations.NullMarked;
