@NullMarked
package casebook.command.reminder;

import org.jspecify.annotations.NullMarked;
