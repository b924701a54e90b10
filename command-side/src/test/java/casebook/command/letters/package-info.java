@NullMarked
package casebook.command.letters;

import org.jspecify.annotations.NullMarked;
