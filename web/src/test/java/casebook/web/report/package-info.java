@NullMarked
package casebook.web.report;

import org.jspecify.annotations.NullMarked;
