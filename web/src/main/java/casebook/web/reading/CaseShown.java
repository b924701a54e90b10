package casebook.web.reading;

import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.IncidentPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case, and beside it what the parent it is about had agreed to and who has an interest in them: whoever decides should know. */
record CaseShown(
        @JsonUnwrapped IncidentPage page,

        @Schema(
                description =
                        "The editions of the policy that somebody of the parent's name agreed to. Matched by the name alone: it "
                                + "may have been somebody else of that name, and nobody listed here does not mean that nobody agreed. "
                                + "Absent where the case is shown as it was known.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<AcknowledgementsByName.Item> subjectAcknowledged,

        @Schema(
                description =
                        "Users with a standing interest in whom the case is about. They do not decide it: for the Head, declare a "
                                + "conflict on the case, and who decides instead. Absent where the case is shown as it was known.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<Interest> standingInterests) {

    /** A username, and what ties them; THEMSELVES where the case is about that user. */
    record Interest(String who, String relation) {}
}
