/** What the parent has been told, and what they have not been told yet. */
@NullMarked
package casebook.query.told;

import org.jspecify.annotations.NullMarked;
