/** The register of people: putting somebody on it, putting it right, merging duplicates, interests. */
@NullMarked
package casebook.web.people;

import org.jspecify.annotations.NullMarked;
