@NullMarked
package casebook.web;

import org.jspecify.annotations.NullMarked;
