/** Letters: approved with their entry or as a draft, frozen once for the entry that calls for them, served once. */
@NullMarked
package casebook.command.letters;

import org.jspecify.annotations.NullMarked;
