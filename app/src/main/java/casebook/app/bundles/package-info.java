/** Where audit bundles lie until they are fetched. */
@NullMarked
package casebook.app.bundles;

import org.jspecify.annotations.NullMarked;
