@NullMarked
package casebook.command.account;

import org.jspecify.annotations.NullMarked;
