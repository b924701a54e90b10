/** The register of people: who they are, which entries are one person, and who has an interest in them. */
@NullMarked
package casebook.command.people;

import org.jspecify.annotations.NullMarked;
