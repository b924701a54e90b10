@NullMarked
package casebook.command.policy;

import org.jspecify.annotations.NullMarked;
