@NullMarked
package casebook.shared.incident.command;

import org.jspecify.annotations.NullMarked;
