@NullMarked
package casebook.web.reading;

import org.jspecify.annotations.NullMarked;
