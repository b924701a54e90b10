@NullMarked
package casebook.app.ledger;

import org.jspecify.annotations.NullMarked;
