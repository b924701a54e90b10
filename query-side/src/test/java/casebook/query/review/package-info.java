@NullMarked
package casebook.query.review;

import org.jspecify.annotations.NullMarked;
