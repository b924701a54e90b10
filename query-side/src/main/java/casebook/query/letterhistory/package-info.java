/** What happened to a case's letters, beside its timeline. */
@NullMarked
package casebook.query.letterhistory;

import org.jspecify.annotations.NullMarked;
