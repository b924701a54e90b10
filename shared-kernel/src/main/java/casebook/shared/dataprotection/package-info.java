/** What data protection law asks of the school within a time of its own. */
@NullMarked
package casebook.shared.dataprotection;

import org.jspecify.annotations.NullMarked;
