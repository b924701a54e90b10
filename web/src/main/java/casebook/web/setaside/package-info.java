/** What views could not show: to look at, to try again, or to skip with a reason. */
@NullMarked
package casebook.web.setaside;

import org.jspecify.annotations.NullMarked;
