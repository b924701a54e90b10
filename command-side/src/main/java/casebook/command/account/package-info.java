/** Who has an account, and what keeps it honest. */
@NullMarked
package casebook.command.account;

import org.jspecify.annotations.NullMarked;
