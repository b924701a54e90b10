/** The folder in which everything that must last is kept. */
@NullMarked
package casebook.app.folder;

import org.jspecify.annotations.NullMarked;
