@NullMarked
package casebook.command.audit;

import org.jspecify.annotations.NullMarked;
