/** What the tests share: one way to send requests, and a newsroom to send them about. */
@NullMarked
package press.masthead.support;

import org.jspecify.annotations.NullMarked;
