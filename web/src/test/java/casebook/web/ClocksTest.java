package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.AddClosure;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.dataprotection.RecordSubjectAccessRequest;
import casebook.shared.examples.ClockExamples;
import casebook.shared.people.Role;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.SchoolYearPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ClocksTest extends DoorTest {

    private static final String ACCESS = "/api/subject-access-requests";

    @Test
    void this_school_year_is_shown_where_none_is_named() {
        sides.answer(
                FindSchoolYear.class,
                new SchoolYearPage(
                        2026,
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2027-07-31"),
                        ClockExamples.terms(),
                        List.of(ClockExamples.closureAdded().closure()),
                        List.of(LocalDate.parse("2026-12-25"))));
        assertThat(reads(Role.GOVERNOR, "/api/school-calendar"))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying(
                        "$.terms[0].halfTermFirst", it -> it.assertThat().isEqualTo("2026-10-26"))
                .hasPathSatisfying("$.closures[0].first", it -> it.assertThat().isEqualTo("2026-11-27"))
                .hasPathSatisfying("$.bankHolidays[0]", it -> it.assertThat().isEqualTo("2026-12-25"));
        assertThat(reads(Role.GOVERNOR, "/api/school-calendar?schoolYear=2030")).hasStatus(200);
        assertThat(sides.messages)
                .contains(new FindSchoolYear(ClockExamples.YEAR), new FindSchoolYear(new SchoolYear(2030)));
        assertThat(reads(Role.GOVERNOR, "/api/school-calendar?schoolYear=30")).hasStatus(400);
    }

    @Test
    void terms_and_closures_reach_the_calendar_as_they_were_told() {
        assertThat(posts(Role.ADMINISTRATOR, "/api/school-calendar/terms", """
                        {"schoolYear": 2026, "terms": [{"first": "2026-12-18", "last": "2026-09-02"}]}"""))
                .hasStatus(200)
                .bodyJson()
                .isStrictlyEqualTo("{\"changed\":true}");
        assertThat(sides.sent(SetTermDates.class).getFirst().terms()).hasSize(1);
        posts(Role.OFFICE, "/api/school-calendar/closures", "{\"first\":\"2026-11-27\",\"last\":\"2026-11-26\"}");
        assertThat(sides.sent(AddClosure.class))
                .containsExactly(new AddClosure(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-26")));
    }

    @Test
    void a_request_begins_under_an_id_of_its_own_with_its_words_under_that_ids_key() {
        assertThat(posts(Role.OFFICE, ACCESS, "{\"receivedOn\":\"2026-11-19\",\"requester\":\"Invented Parent\"}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.due")
                .isEqualTo("2026-12-21");
        RecordSubjectAccessRequest sent =
                sides.sent(RecordSubjectAccessRequest.class).getFirst();
        Sealed requester = Objects.requireNonNull(sent.requester());
        assertThat(requester.key())
                .isEqualTo(new KeyId(KeyId.Owner.CASE, sent.dutyId().value()));
    }

    @Test
    void a_repeated_request_is_the_same_duty() {
        for (int i = 0; i < 2; i++) {
            asks(
                    MockMvcRequestBuilders.post(ACCESS)
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("Idempotency-Key", "0190a0c0-0000-7000-8000-000000000001")
                            .content("{\"receivedOn\":\"2026-11-19\"}"),
                    Staff.name(Role.OFFICE));
        }
        posts(Role.OFFICE, ACCESS, "{\"receivedOn\":\"2026-11-19\"}");
        var ids = sides.sent(RecordSubjectAccessRequest.class).stream()
                .map(RecordSubjectAccessRequest::dutyId)
                .toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void a_case_it_concerns_is_on_record() {
        sides.answer(FindIncident.class, Optional.empty());
        assertThat(posts(Role.OFFICE, ACCESS, "{\"receivedOn\":\"2026-11-19\",\"incidentId\":\"%s\"}".formatted(CASE)))
                .hasStatus(400);
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        assertThat(posts(Role.OFFICE, ACCESS, "{\"receivedOn\":\"2026-11-19\",\"incidentId\":\"%s\"}".formatted(CASE)))
                .hasStatus(201);
    }

    @Test
    void the_board_is_asked_for_a_kind_and_for_what_was_missed() {
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
        assertThat(reads(Role.DATA_PROTECTION_LEAD, "/api/deadlines?kind=SUBJECT_ACCESS&missed=true"))
                .hasStatus(200);
        assertThat(sides.messages).contains(new FindDeadlines(50, null, DeadlineBoard.Kind.SUBJECT_ACCESS, true));
        assertThat(reads(Role.HEAD, "/api/deadlines?kind=WHATEVER")).hasStatus(400);
    }
}
