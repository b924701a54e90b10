/** Signing in with the account that one has at the school's own provider (OpenID Connect), once it is linked. */
@NullMarked
package casebook.web.schoolaccount;

import org.jspecify.annotations.NullMarked;
