/** The events in a PostgreSQL database, in an order without gaps; everything else stays in the data folder. */
@NullMarked
package casebook.app.postgres;

import org.jspecify.annotations.NullMarked;
