/**
 * Counts that may be told to people who must not learn of any one family. What is told is a number of people that is zero or at
 * least five, and so is everything that adding and subtracting can make of it: small groups are put together with their
 * neighbours, in an order that does not depend on the numbers.
 */
@NullMarked
package casebook.shared.disclosure;

import org.jspecify.annotations.NullMarked;
