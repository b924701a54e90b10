@NullMarked
package casebook.command.erasure;

import org.jspecify.annotations.NullMarked;
