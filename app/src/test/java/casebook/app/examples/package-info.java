@NullMarked
package casebook.app.examples;

import org.jspecify.annotations.NullMarked;
