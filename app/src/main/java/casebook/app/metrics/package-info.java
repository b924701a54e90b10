/** What whoever looks after Casebook can measure: how much is asked, how fast it is answered, what lags and what is late. Never who or what it is about. */
@NullMarked
package casebook.app.metrics;

import org.jspecify.annotations.NullMarked;
