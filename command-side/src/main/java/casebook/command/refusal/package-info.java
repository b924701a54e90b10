@NullMarked
package casebook.command.refusal;

import org.jspecify.annotations.NullMarked;
