package casebook.shared.school;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.message.Caution;
import casebook.shared.school.Notice.For;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolArrangementsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "REPRESENTATIONS, 2026-11-30, ",
        "REPRESENTATIONS, 2026-11-29, RepresentationsHaveTime",
        "REPRESENTATIONS, 2026-11-24, RepresentationsHaveTime",
        "MEETING, 2026-11-26, ",
        "MEETING, 2026-11-25, MeetingHasNotice"
    })
    void cautions_where_there_is_less_time_than_usual(For purpose, LocalDate until, @Nullable String rule) {
        assertThat(SchoolArrangements.usual()
                        .caution(new Notice(purpose, MONDAY, until))
                        .map(Caution::rule))
                .isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void counts_by_the_schools_own_calendar_and_days() {
        var arrangements = new SchoolArrangements(
                new SchoolCalendar(List.of(Closure.of("2026-11-25/2026-11-27"))), 2, 1, false, 6);
        Notice notice = new Notice(For.REPRESENTATIONS, MONDAY, LocalDate.parse("2026-11-29"));

        assertThat(arrangements.schoolDays(notice)).isEqualTo(1);
        assertThat(arrangements.caution(notice)).hasValueSatisfying(caution -> {
            assertThat(caution.wants()).contains("has 1 school days").contains("gives 2");
            assertThat(caution.basis()).isNotBlank();
        });
    }

    @Test
    void a_ban_gives_time_from_its_service_and_an_invitation_from_its_record() {
        Instant recorded = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(Notice.in(SiteBanEvents.banIntentServed(), recorded)).hasValueSatisfying(notice -> {
            assertThat(notice.purpose()).isEqualTo(For.REPRESENTATIONS);
            assertThat(notice.given()).isEqualTo(LocalDate.parse("2026-11-20"));
            assertThat(notice.until()).isEqualTo(Invented.REPRESENTATIONS_BY);
        });
        assertThat(Notice.in(SiteBanEvents.temporaryBarServed(), recorded)).isPresent();
        assertThat(Notice.in(ResponseEvents.invitedToMeeting(), recorded))
                .hasValueSatisfying(notice -> assertThat(notice.given()).isEqualTo(MONDAY));
        assertThat(Notice.in(EnquiryEvents.caseClosed(), recorded)).isEmpty();
    }
}
