/** What the names of entries and rules are called before people, on pages and in reports. */
@NullMarked
package casebook.web.words;

import org.jspecify.annotations.NullMarked;
