@NullMarked
package casebook.query.reminders;

import org.jspecify.annotations.NullMarked;
