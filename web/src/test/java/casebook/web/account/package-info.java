@NullMarked
package casebook.web.account;

import org.jspecify.annotations.NullMarked;
