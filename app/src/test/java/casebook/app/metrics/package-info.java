@NullMarked
package casebook.app.metrics;

import org.jspecify.annotations.NullMarked;
