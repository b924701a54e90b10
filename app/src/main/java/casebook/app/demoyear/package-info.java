/**
 * {@code demo-year}: a believable school year in an empty data folder, told through the front door by the demo users, so that every rule
 * holds in it and every refusal is one. Nobody and no school in it is real.
 */
@NullMarked
package casebook.app.demoyear;

import org.jspecify.annotations.NullMarked;
