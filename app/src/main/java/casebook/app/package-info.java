@NullMarked
package casebook.app;

import org.jspecify.annotations.NullMarked;
