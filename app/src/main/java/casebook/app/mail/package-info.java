/** E-mail that says only that a case needs somebody. */
@NullMarked
package casebook.app.mail;

import org.jspecify.annotations.NullMarked;
