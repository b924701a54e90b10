/** The joined application, asked from outside as a school would. */
@NullMarked
package casebook.app.story;

import org.jspecify.annotations.NullMarked;
