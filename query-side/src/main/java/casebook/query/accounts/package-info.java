@NullMarked
package casebook.query.accounts;

import org.jspecify.annotations.NullMarked;
