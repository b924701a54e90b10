/** Destroys the keys of a case whose erasure was ordered, and opens what was sealed in confidence to whom two people let see it. */
@NullMarked
package casebook.command.erasure;

import org.jspecify.annotations.NullMarked;
