@NullMarked
package casebook.app.nodes;

import org.jspecify.annotations.NullMarked;
