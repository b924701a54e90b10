/** How a request becomes a command: once, with who asked and by which request. */
@NullMarked
package casebook.web.sending;

import org.jspecify.annotations.NullMarked;
