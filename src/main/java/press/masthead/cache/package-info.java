/**
 * Keeps answers of the delivery surface as bytes, with the tags of all they show, and gives them to the next who asks without
 * a worker thread or a connection. What an editor changes is dropped on every node as soon as it is committed.
 */
@NullMarked
package press.masthead.cache;

import org.jspecify.annotations.NullMarked;
