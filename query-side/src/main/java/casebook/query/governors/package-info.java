/** What governors see of cases: pseudonyms, and numbers that point at nobody. Read from the timeline, with nothing kept. */
@NullMarked
package casebook.query.governors;

import org.jspecify.annotations.NullMarked;
