@NullMarked
package casebook.app.deploy;

import org.jspecify.annotations.NullMarked;
