@NullMarked
package casebook.app.drafts;

import org.jspecify.annotations.NullMarked;
