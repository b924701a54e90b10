/** What waits for somebody, on every case, without a day on which it is due. */
@NullMarked
package casebook.query.worklist;

import org.jspecify.annotations.NullMarked;
