/**
 * Checks a log offline: a data folder, a backup of one, or a bundle. Shares nothing with what writes the log but the arithmetic in
 * {@link casebook.shared.log}, so that a fault there is no fault here; reads only, and needs no key that is secret.
 */
@NullMarked
package casebook.app.verify;

import org.jspecify.annotations.NullMarked;
