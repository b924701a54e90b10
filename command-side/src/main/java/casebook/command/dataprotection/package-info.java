/** What data protection law asks of the school, and by when. */
@NullMarked
package casebook.command.dataprotection;

import org.jspecify.annotations.NullMarked;
