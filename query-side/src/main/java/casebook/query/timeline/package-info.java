@NullMarked
package casebook.query.timeline;

import org.jspecify.annotations.NullMarked;
