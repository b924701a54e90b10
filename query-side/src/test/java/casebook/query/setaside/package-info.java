@NullMarked
package casebook.query.setaside;

import org.jspecify.annotations.NullMarked;
