@NullMarked
package casebook.app.trust;

import org.jspecify.annotations.NullMarked;
