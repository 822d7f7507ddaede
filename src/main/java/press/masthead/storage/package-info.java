/** Where files are kept: a folder, or a bucket of an object store. */
@NullMarked
package press.masthead.storage;

import org.jspecify.annotations.NullMarked;
