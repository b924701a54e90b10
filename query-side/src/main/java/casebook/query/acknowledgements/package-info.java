@NullMarked
package casebook.query.acknowledgements;

import org.jspecify.annotations.NullMarked;
