@NullMarked
package casebook.app.verify;

import org.jspecify.annotations.NullMarked;
