@NullMarked
package casebook.app.reminders;

import org.jspecify.annotations.NullMarked;
