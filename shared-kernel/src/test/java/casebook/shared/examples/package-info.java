@NullMarked
package casebook.shared.examples;

import org.jspecify.annotations.NullMarked;
