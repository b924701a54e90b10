/** The API as its first client uses it: asked within the process, by whoever looks at a page. */
@NullMarked
package casebook.web.pages.within;

import org.jspecify.annotations.NullMarked;
