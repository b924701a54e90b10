/** The originals of evidence, on disk and sealed. */
@NullMarked
package casebook.app.evidence;

import org.jspecify.annotations.NullMarked;
