/** Which parts of Casebook run in this process, and what each of them needs. */
@NullMarked
package casebook.app.roles;

import org.jspecify.annotations.NullMarked;
