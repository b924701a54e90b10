/** What goes wrong, said in one form: problem+json (RFC 9457). */
@NullMarked
package casebook.web.problem;

import org.jspecify.annotations.NullMarked;
