/** What may be read; each confidential read is put on record before it is answered. */
@NullMarked
package casebook.web.reading;

import org.jspecify.annotations.NullMarked;
