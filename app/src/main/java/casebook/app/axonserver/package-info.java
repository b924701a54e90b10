/** Events and messages by Axon Server, where a school or trust has one. */
@NullMarked
package casebook.app.axonserver;

import org.jspecify.annotations.NullMarked;
