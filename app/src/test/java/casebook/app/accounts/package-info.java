@NullMarked
package casebook.app.accounts;

import org.jspecify.annotations.NullMarked;
