/** What a store of events in any SQL database shares. */
@NullMarked
package casebook.app.jdbc;

import org.jspecify.annotations.NullMarked;
