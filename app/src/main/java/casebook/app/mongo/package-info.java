/** The views in a document database of this process: nothing to install, nothing to reach from outside. */
@NullMarked
package casebook.app.mongo;

import org.jspecify.annotations.NullMarked;
