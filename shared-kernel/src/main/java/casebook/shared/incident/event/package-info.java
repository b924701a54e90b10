@NullMarked
package casebook.shared.incident.event;

import org.jspecify.annotations.NullMarked;
