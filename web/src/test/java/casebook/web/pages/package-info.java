@NullMarked
package casebook.web.pages;

import org.jspecify.annotations.NullMarked;
