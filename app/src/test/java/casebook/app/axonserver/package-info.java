@NullMarked
package casebook.app.axonserver;

import org.jspecify.annotations.NullMarked;
