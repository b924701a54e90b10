/** The policy at the door: its editions, and who agreed to them. */
@NullMarked
package casebook.web.policy;

import org.jspecify.annotations.NullMarked;
