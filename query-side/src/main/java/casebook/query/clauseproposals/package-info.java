@NullMarked
package casebook.query.clauseproposals;

import org.jspecify.annotations.NullMarked;
