package casebook.web.reading;

import casebook.shared.query.CasesNaming;
import casebook.shared.query.PersonPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody on the register, and for those who read cases, where they are named. */
record PersonShown(
        @JsonUnwrapped PersonPage page,

        @Schema(description = "The cases they are named on, newest first; only for those who read cases")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<CasesNaming.Item> cases) {}
