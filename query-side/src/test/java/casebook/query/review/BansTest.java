package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.BAN_END;
import static casebook.shared.query.ReviewMeasure.BAN_REVIEW;
import static casebook.shared.query.ReviewMeasure.BAN_ROUTE;
import static casebook.shared.query.ReviewMeasure.OVERRIDE;
import static casebook.shared.query.ReviewMeasure.REPRESENTATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanContinued;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BansTest {

    private final Story story = Story.begun();

    @Test
    void a_case_without_a_ban_counts_none() {
        assertThat(story.counted(BAN_ROUTE)).isEmpty();
        assertThat(story.counted(BAN_END)).isEmpty();
    }

    @Test
    void a_proposed_ban_waits() {
        story.then(SiteBanEvents.banIntentServed());
        assertThat(story.counted(BAN_ROUTE)).containsExactly("INTENT");
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("WAITING");
        assertThat(story.counted(BAN_END)).containsExactly("WAITING");
        story.then(SiteBanEvents.banRepresentationsReceived());
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("WAITING");
    }

    @Test
    void representations_are_upheld_where_no_ban_came_of_it() {
        story.then(
                SiteBanEvents.temporaryBarServed(),
                SiteBanEvents.banRepresentationsReceived(),
                SiteBanEvents.siteBanLifted());
        assertThat(story.counted(BAN_ROUTE)).containsExactly("TEMPORARY_BAR");
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("UPHELD");
        assertThat(story.counted(BAN_END)).containsExactly("LIFTED");
        assertThat(story.counted(BAN_REVIEW)).isEmpty();
    }

    @Test
    void representations_are_not_upheld_where_the_ban_was_confirmed_though_it_was_lifted_later() {
        story.then(SiteBanEvents.banIntentServed(), SiteBanEvents.banRepresentationsReceived(), confirmed());
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("NOT_UPHELD");
        story.after(30).then(SiteBanEvents.siteBanLifted());
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("NOT_UPHELD");
        assertThat(story.counted(BAN_END)).containsExactly("LIFTED");
    }

    @Test
    void a_ban_that_nobody_answered_had_no_representations() {
        story.then(SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanNotImposed());
        assertThat(story.counted(REPRESENTATIONS)).containsExactly("NONE_MADE");
        assertThat(story.counted(BAN_END)).containsExactly("NOT_IMPOSED");
    }

    @Test
    void a_review_is_on_time_up_to_its_day_and_late_after() {
        story.then(SiteBanEvents.banIntentServed(), confirmed());
        assertThat(story.on("2027-01-31").tally().of(BAN_REVIEW)).containsExactly("NOT_YET_DUE");
        assertThat(story.on("2027-02-01").tally().of(BAN_REVIEW)).containsExactly("NOT_DONE");
        story.after(72).then(continued("2027-02-20"));
        assertThat(story.on("2027-02-01").tally().of(BAN_REVIEW)).containsExactly("ON_TIME", "NOT_YET_DUE");
        story.after(21).then(SiteBanEvents.siteBanLifted());
        assertThat(story.counted(BAN_REVIEW)).containsExactly("ON_TIME", "LATE");
    }

    @Test
    void two_bans_are_two() {
        story.then(
                SiteBanEvents.temporaryBarServed(),
                SiteBanEvents.siteBanNotImposed(),
                SiteBanEvents.banIntentServed(),
                confirmed());
        assertThat(story.counted(BAN_ROUTE)).containsExactly("TEMPORARY_BAR", "INTENT");
        assertThat(story.counted(BAN_END)).containsExactly("NOT_IMPOSED", "CONFIRMED");
    }

    @Test
    void notice_as_long_as_the_school_gives_is_no_override() {
        story.then(SiteBanEvents.banIntentServed());
        assertThat(story.counted(OVERRIDE)).isEmpty();
    }

    private static SiteBanConfirmed confirmed() {
        return new SiteBanConfirmed(
                Invented.CASE,
                List.of(),
                Invented.words("Reasons"),
                LocalDate.parse("2026-12-07"),
                LocalDate.parse("2027-03-31"),
                LocalDate.parse("2027-01-31"));
    }

    private static SiteBanContinued continued(String reviewOn) {
        return new SiteBanContinued(Invented.CASE, Invented.words("Reasons"), LocalDate.parse(reviewOn));
    }
}
