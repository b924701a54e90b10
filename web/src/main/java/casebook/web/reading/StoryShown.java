package casebook.web.reading;

import casebook.shared.query.LetterHistory;
import casebook.shared.query.Timeline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case's story, and beside it what happened to its letters. */
record StoryShown(
        List<Timeline.Entry> items,
        @Nullable String next,

        @Schema(
                description =
                        "What happened to its letters, in the order it was recorded. They are on record on their own, so they "
                                + "have no version and move none.")
        List<LetterHistory.Entry> letters) {}
