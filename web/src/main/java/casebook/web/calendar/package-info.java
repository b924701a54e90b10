/** The school's calendar at the door. */
@NullMarked
package casebook.web.calendar;

import org.jspecify.annotations.NullMarked;
