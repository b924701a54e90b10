package casebook.shared.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the policy did in a period: of the concerns recorded from the one day to the other, both included, those judged under an
 * edition where one is named. Answered by a {@link PolicyReview}.
 */
public record FindPolicyReview(
        LocalDate from, LocalDate to, @Nullable String edition) {}
