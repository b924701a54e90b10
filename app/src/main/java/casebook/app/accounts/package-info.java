/** Who has an account as the log says it, and how the first one comes to be. */
@NullMarked
package casebook.app.accounts;

import org.jspecify.annotations.NullMarked;
