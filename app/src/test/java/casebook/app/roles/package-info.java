@NullMarked
package casebook.app.roles;

import org.jspecify.annotations.NullMarked;
