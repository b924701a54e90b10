@NullMarked
package casebook.query.receipts;

import org.jspecify.annotations.NullMarked;
