/** The events in one SQLite file: one writer, many readers, each commit forced to disk. */
@NullMarked
package casebook.app.sqlite;

import org.jspecify.annotations.NullMarked;
