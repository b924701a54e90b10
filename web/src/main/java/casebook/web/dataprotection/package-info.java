/** What data protection law asks of the school, at the door. */
@NullMarked
package casebook.web.dataprotection;

import org.jspecify.annotations.NullMarked;
