@NullMarked
package casebook.command.school;

import org.jspecify.annotations.NullMarked;
