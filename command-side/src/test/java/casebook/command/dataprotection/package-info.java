@NullMarked
package casebook.command.dataprotection;

import org.jspecify.annotations.NullMarked;
