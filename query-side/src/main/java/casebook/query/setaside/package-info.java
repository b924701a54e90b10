/** What a view cannot show is set aside, so that it goes on with everything else; and is tried again, or skipped with a reason. */
@NullMarked
package casebook.query.setaside;

import org.jspecify.annotations.NullMarked;
