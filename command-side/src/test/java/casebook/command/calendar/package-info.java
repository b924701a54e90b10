@NullMarked
package casebook.command.calendar;

import org.jspecify.annotations.NullMarked;
