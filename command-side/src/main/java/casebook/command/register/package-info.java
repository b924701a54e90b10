@NullMarked
package casebook.command.register;

import org.jspecify.annotations.NullMarked;
