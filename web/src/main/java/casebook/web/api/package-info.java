/** The form of what goes in and out: JSON, times. */
@NullMarked
package casebook.web.api;

import org.jspecify.annotations.NullMarked;
