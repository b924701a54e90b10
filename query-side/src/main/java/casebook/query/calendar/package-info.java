@NullMarked
package casebook.query.calendar;

import org.jspecify.annotations.NullMarked;
