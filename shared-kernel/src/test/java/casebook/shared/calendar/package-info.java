@NullMarked
package casebook.shared.calendar;

import org.jspecify.annotations.NullMarked;
