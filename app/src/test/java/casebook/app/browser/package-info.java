/** Casebook's pages in a real browser, as the people of a school use them. */
@NullMarked
package casebook.app.browser;

import org.jspecify.annotations.NullMarked;
