/** Who has an account: everything that is known of it, save the password and the second factor themselves. */
@NullMarked
package casebook.shared.account;

import org.jspecify.annotations.NullMarked;
