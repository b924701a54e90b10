package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.RemoveClosure;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.calendar.Term;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.SchoolYearPage;
import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

/** The calendar by which school days are counted, as people read and keep it. */
class CalendarPagesTest extends DoorTest {
    private static final Term AUTUMN =
            new Term(day("2026-09-02"), day("2026-12-18"), day("2026-10-26"), day("2026-10-30"));

    @Autowired
    private DispatcherServlet within;

    private Visitor office;

    @BeforeEach
    void aYear() throws ServletException {
        Visitor.begin(within, context);
        office = new Visitor(door).signedIn(token("office"));
        sides.answer(
                FindSchoolYear.class,
                new SchoolYearPage(
                        2026,
                        day("2026-08-01"),
                        day("2027-07-31"),
                        List.of(AUTUMN),
                        List.of(new Closure(day("2026-11-27"), day("2026-11-27"))),
                        List.of(day("2026-12-25"))));
    }

    @Test
    void it_says_when_it_is_term_and_when_the_school_is_closed() throws Exception {
        var page = office.opens("/calendar?year=2026");
        assertThat(page.select("main").text())
                .contains(
                        "School calendar 2026 to 2027",
                        "2 September 2026 to 18 December 2026",
                        "26 October 2026 to 30 October 2026",
                        "27 November 2026 The school is closed",
                        "25 December 2026");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar?year=2027");
        assertThat(office.asks("/calendar?year=never")).hasStatus(400);
    }

    @Test
    void a_closure_is_taken_back_where_it_stands() throws Exception {
        var page = office.opens("/calendar");
        assertThat(office.sends(page, "/calendar/closures/removal", Map.of())).hasRedirectedUrl("/calendar");
        assertThat(sides.sent(RemoveClosure.class))
                .containsExactly(new RemoveClosure(day("2026-11-27"), day("2026-11-27")));
    }

    @Test
    void the_form_for_the_terms_begins_with_those_that_are_set() throws Exception {
        var form = office.opens("/calendar/terms/change?year=2026");
        Map<String, String> standing = new HashMap<>();
        form.select("form[action=/calendar/terms] input[type=text]")
                .forEach(box -> standing.put(box.attr("name"), box.val()));
        assertThat(office.sends(form, "/calendar/terms", standing)).hasRedirectedUrl("/calendar");
        assertThat(sides.sent(SetTermDates.class).getFirst().terms()).containsExactly(AUTUMN);
    }

    @Test
    void whoever_does_not_keep_it_reads_it() throws Exception {
        var page = new Visitor(door).signedIn(token("governor")).opens("/calendar");
        assertThat(page.select("main form, main a[role=button]")).isEmpty();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
