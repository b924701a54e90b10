/** Who may come in, and as what: sign-in, tokens, and the roles each operation is open to. */
@NullMarked
package casebook.web.door;

import org.jspecify.annotations.NullMarked;
