/** Half-written forms in a file of their own beside the events: no event, no view and no proof knows them. */
@NullMarked
package casebook.app.drafts;

import org.jspecify.annotations.NullMarked;
