package casebook.web.people;

import casebook.shared.message.Caution;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command on the register answers: it is on record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonRecorded")
record PersonAnswer(
        @Schema(description = "Whom the register knows; after a merge, the entry that goes on")
        UUID personId,

        @Schema(description = "The entry's place among this person's, from 0; after a merge, among the merges")
        long version,

        @Schema(description = "What should be looked at; nothing was refused") @Nullable
        List<Caution> cautions) {}
