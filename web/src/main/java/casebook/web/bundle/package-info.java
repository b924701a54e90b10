/** Audit bundles: a part of the log, made ready to leave the school and to be checked without it. */
@NullMarked
package casebook.web.bundle;

import org.jspecify.annotations.NullMarked;
