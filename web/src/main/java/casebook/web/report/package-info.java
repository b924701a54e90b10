/** What reports in print have in common. */
@NullMarked
package casebook.web.report;

import org.jspecify.annotations.NullMarked;
