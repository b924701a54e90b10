@NullMarked
package casebook.app.mail;

import org.jspecify.annotations.NullMarked;
