/** The views in a document database: of this process, with nothing to install; or in a MongoDB outside, with what else is kept there. */
@NullMarked
package casebook.app.mongo;

import org.jspecify.annotations.NullMarked;
