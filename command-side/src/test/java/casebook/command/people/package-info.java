@NullMarked
package casebook.command.people;

import org.jspecify.annotations.NullMarked;
