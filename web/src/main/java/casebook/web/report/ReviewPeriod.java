package casebook.web.report;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyEditionList;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which period is meant: what was asked for, or else the whole time of an edition; and the time of the one before, to compare. */
@Component
class ReviewPeriod {

    private static final int MOST_EDITIONS = 200;
    private static final int A_YEAR = 1;

    private final Queries queries;
    private final Clock clock;

    ReviewPeriod(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** What to ask, what to ask of the edition before, and which edition is meant or in force; nothing where there is none. */
    record Asked(FindPolicyReview now, Optional<FindPolicyReview> before, Optional<String> edition) {}

    Asked of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String edition) {
        LocalDate today = SchoolDay.of(clock.instant());
        List<PolicyEditionList.Item> editions = queries.ask(
                        new FindPolicyEditions(MOST_EDITIONS, null), PolicyEditionList.class)
                .items();
        int at = edition == null ? inForce(editions, today) : named(editions, edition);
        FindPolicyReview whole = at < 0 ? lastYear(today) : whole(editions, at, today);
        FindPolicyReview now = from == null && to == null
                ? whole
                : new FindPolicyReview(
                        from == null ? earlier(whole.from(), to) : from,
                        to == null ? later(whole.to(), from) : to,
                        edition);
        Invalid.unlessInOrder(now.from(), now.to());
        return new Asked(
                now,
                at < 0 || at + 1 >= editions.size() ? Optional.empty() : Optional.of(whole(editions, at + 1, today)),
                Optional.ofNullable(whole.edition()));
    }

    private static int inForce(List<PolicyEditionList.Item> editions, LocalDate today) {
        return first(editions, edition -> !edition.inForceFrom().isAfter(today));
    }

    private static int named(List<PolicyEditionList.Item> editions, String id) {
        int at = first(editions, edition -> edition.id().equals(id));
        if (at < 0) {
            throw new Invalid("edition", "is not an edition of the policy that was published");
        }
        return at;
    }

    private static int first(List<PolicyEditionList.Item> editions, Predicate<PolicyEditionList.Item> is) {
        return IntStream.range(0, editions.size())
                .filter(at -> is.test(editions.get(at)))
                .findFirst()
                .orElse(-1);
    }

    /** Up to today, since a concern may be raised long after its message was posted, and is judged under the edition of that day. */
    private static FindPolicyReview whole(List<PolicyEditionList.Item> editions, int at, LocalDate today) {
        LocalDate from = editions.get(at).inForceFrom();
        return new FindPolicyReview(from, later(today, from), editions.get(at).id());
    }

    private static FindPolicyReview lastYear(LocalDate today) {
        return new FindPolicyReview(today.minusYears(A_YEAR), today, null);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }
}
