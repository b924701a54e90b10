/** Where the keys and all else lies that is kept beside the events: in the data folder, or in a MongoDB that several nodes share. */
@NullMarked
package casebook.app.kept;

import org.jspecify.annotations.NullMarked;
