/** The schools of a trust, asked over HTTPS at their own Casebooks. */
@NullMarked
package casebook.app.trust;

import org.jspecify.annotations.NullMarked;
