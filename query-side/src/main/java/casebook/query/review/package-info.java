/** What the policy did in a period, folded from each case's own story; and the refusals, which are of no case. */
@NullMarked
package casebook.query.review;

import org.jspecify.annotations.NullMarked;
