/** What the school that runs this Casebook arranges for itself. */
@NullMarked
package casebook.app.school;

import org.jspecify.annotations.NullMarked;
