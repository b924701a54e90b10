/** Which checkpoint went out to those who keep it. */
@NullMarked
package casebook.query.checkpoints;

import org.jspecify.annotations.NullMarked;
