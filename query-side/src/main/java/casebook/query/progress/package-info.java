@NullMarked
package casebook.query.progress;

import org.jspecify.annotations.NullMarked;
