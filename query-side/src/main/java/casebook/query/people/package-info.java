@NullMarked
package casebook.query.people;

import org.jspecify.annotations.NullMarked;
