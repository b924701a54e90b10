/** What the clock does by itself: reminders, raised and mailed. */
@NullMarked
package casebook.app.reminders;

import org.jspecify.annotations.NullMarked;
