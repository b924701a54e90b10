package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.BanFromSite.Route;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.RecordBanRepresentations;
import casebook.shared.incident.command.ReviewSiteBan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ban from the site, by both routes, to its review. */
public final class SiteBanExamples {

    private static final LocalDate FROM = LocalDate.parse("2026-12-07");
    private static final LocalDate REVIEW_ON = LocalDate.parse("2027-01-15");
    private static final LocalDate NEXT_REVIEW_ON = LocalDate.parse("2027-01-29");
    private static final LocalDate TO = LocalDate.parse("2027-02-12");

    private SiteBanExamples() {}

    public static BanFromSite temporaryBar() {
        return new BanFromSite(
                CASE, Route.TEMPORARY_BAR, Invented.completeNotice(), words("A third scene was announced for Monday"));
    }

    public static BanFromSite noticeOfIntent() {
        return new BanFromSite(CASE, Route.NOTICE_OF_INTENT, Invented.completeNotice(), null);
    }

    public static RecordBanRepresentations representationsByLetter() {
        return new RecordBanRepresentations(
                CASE, Instant.parse("2026-11-30T08:55:00Z"), words("My child needs me at the gate; I shall keep calm"));
    }

    public static DecideSiteBan banConfirmed() {
        return decided(DecideSiteBan.Outcome.CONFIRMED, FROM, TO, REVIEW_ON);
    }

    public static DecideSiteBan banNotImposed() {
        return decided(DecideSiteBan.Outcome.NOT_IMPOSED, null, null, null);
    }

    public static DecideSiteBan temporaryBarLifted() {
        return decided(DecideSiteBan.Outcome.LIFTED, null, null, null);
    }

    public static ReviewSiteBan banContinued() {
        return new ReviewSiteBan(
                CASE, ReviewSiteBan.Outcome.CONTINUED, words("One more scene since"), NEXT_REVIEW_ON, null, null);
    }

    public static ReviewSiteBan banVaried() {
        return new ReviewSiteBan(
                CASE,
                ReviewSiteBan.Outcome.VARIED,
                words("Pick-up has been calm"),
                NEXT_REVIEW_ON,
                TO.minusWeeks(1),
                words("Drop-off only"));
    }

    public static ReviewSiteBan banLiftedOnReview() {
        return new ReviewSiteBan(CASE, ReviewSiteBan.Outcome.LIFTED, words("Six calm weeks"), null, null, null);
    }

    private static DecideSiteBan decided(
            DecideSiteBan.Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewOn) {
        return new DecideSiteBan(
                CASE, outcome, answers(), words("Weighed against what the parent wrote"), from, to, reviewOn);
    }

    private static List<AnsweredPoint> answers() {
        return List.of(new AnsweredPoint(
                words("The child needs a parent at the gate"), words("A grandparent has agreed to collect")));
    }
}
