/** Tests that hold the service and {@code openapi.yaml} to each other. */
@NullMarked
package press.masthead.contract;

import org.jspecify.annotations.NullMarked;
