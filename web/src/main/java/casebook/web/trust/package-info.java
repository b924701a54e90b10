/** A trust's view of its schools: what each tells its own governors, side by side, and nothing of any case. */
@NullMarked
package casebook.web.trust;

import org.jspecify.annotations.NullMarked;
