/** Accounts at the door: the first one, everybody's, and one's own. */
@NullMarked
package casebook.web.account;

import org.jspecify.annotations.NullMarked;
