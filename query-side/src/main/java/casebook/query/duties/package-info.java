/** What data protection law asks of the school, with the words that belong to it. */
@NullMarked
package casebook.query.duties;

import org.jspecify.annotations.NullMarked;
