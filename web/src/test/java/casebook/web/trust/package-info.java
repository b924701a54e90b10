@NullMarked
package casebook.web.trust;

import org.jspecify.annotations.NullMarked;
