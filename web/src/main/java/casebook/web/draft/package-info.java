/** Forms that somebody began and has not sent: kept for them, sealed, and no part of any record. */
@NullMarked
package casebook.web.draft;

import org.jspecify.annotations.NullMarked;
