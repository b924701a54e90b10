/** The document that tells programs what the door offers. */
@NullMarked
package casebook.web.openapi;

import org.jspecify.annotations.NullMarked;
