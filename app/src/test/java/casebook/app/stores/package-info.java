@NullMarked
package casebook.app.stores;

import org.jspecify.annotations.NullMarked;
