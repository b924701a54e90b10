package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.BAN_END;
import static casebook.shared.query.ReviewMeasure.BAN_REVIEW;
import static casebook.shared.query.ReviewMeasure.BAN_ROUTE;
import static casebook.shared.query.ReviewMeasure.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ban, from its notice on. */
final class Ban {

    enum Route {
        TEMPORARY_BAR,
        INTENT
    }

    enum End {
        WAITING,
        CONFIRMED,
        CONFIRMED_BY_CHAIR,
        NOT_IMPOSED,
        LIFTED
    }

    enum Representations {
        UPHELD,
        NOT_UPHELD,
        WAITING,
        NONE_MADE
    }

    enum Review {
        ON_TIME,
        LATE,
        NOT_YET_DUE,
        NOT_DONE
    }

    private final Route route;
    private boolean represented;
    private End end = End.WAITING;
    private boolean wasConfirmed;
    private @Nullable LocalDate reviewOn;
    private final List<Review> reviews = new ArrayList<>();

    Ban(Route route) {
        this.route = route;
    }

    void represented() {
        represented = true;
    }

    void confirmed(End how, LocalDate review) {
        end = how;
        wasConfirmed = true;
        reviewOn = review;
    }

    void reviewed(LocalDate day, @Nullable LocalDate next) {
        if (reviewOn != null) {
            reviews.add(day.isAfter(reviewOn) ? Review.LATE : Review.ON_TIME);
        }
        reviewOn = next;
    }

    void ended(End how, LocalDate day) {
        reviewed(day, null);
        end = how;
    }

    void into(Tally tally, LocalDate today) {
        tally.add(BAN_ROUTE, route);
        tally.add(REPRESENTATIONS, representations());
        tally.add(BAN_END, end);
        tally.addEach(BAN_REVIEW, reviews);
        if (reviewOn != null) {
            tally.add(BAN_REVIEW, reviewOn.isBefore(today) ? Review.NOT_DONE : Review.NOT_YET_DUE);
        }
    }

    /** Upheld where the ban did not come, or a bar went, after the parent had been heard. */
    private Representations representations() {
        if (!represented) {
            return end == End.WAITING ? Representations.WAITING : Representations.NONE_MADE;
        }
        if (end == End.WAITING) {
            return Representations.WAITING;
        }
        return wasConfirmed ? Representations.NOT_UPHELD : Representations.UPHELD;
    }
}
