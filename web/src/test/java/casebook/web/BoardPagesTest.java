package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.IncidentList;
import casebook.shared.query.Worklist;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

/** The home pages, the boards and the search, as the API answers them. */
class BoardPagesTest extends DoorTest {
    private static final IncidentId IT = new IncidentId(CASE);

    @Autowired
    private DispatcherServlet within;

    @Autowired
    private Views views;

    private Visitor visitor;

    @BeforeEach
    void lists() throws ServletException {
        Visitor.begin(within, context);
        visitor = new Visitor(door);
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(due("2026-11-25")), null));
        sides.answer(FindIncidents.class, cases(null));
        sides.answer(
                FindWorklist.class,
                new Worklist(
                        List.of(new Worklist.Item(
                                IT, "2026-0001", Worklist.Kind.HOLD, 1, Instant.parse("2026-11-20T18:05:00Z"))),
                        null));
    }

    @Test
    void the_home_page_says_to_each_role_what_needs_it() throws Exception {
        assertThat(home("head"))
                .contains("Decisions that wait for you", "Concerns to screen", "Overdue", "Reviews of bans");
        assertThat(home("office")).contains("New concerns", "Letters to serve").doesNotContain("Decisions that wait");
        assertThat(home("senior")).contains("Concerns to screen", "Statements that are missing", "Meetings");
        assertThat(home("dpl"))
                .contains("Requests for personal data", "Kept long enough")
                .doesNotContain("2026-0001 Year 4");
        assertThat(home("governor")).contains("For the next meeting").doesNotContain("2026-0001", "Nothing waits");
    }

    @Test
    void a_page_says_in_a_sentence_how_far_it_is_behind() throws Exception {
        visitor.signedIn(token("head"));
        assertThat(visitor.opens("/").text()).doesNotContain("is behind by");
        views.behind = 3;
        try {
            assertThat(visitor.opens("/").text()).contains("What you see is behind by 3 entries of the record.");
        } finally {
            views.behind = 0;
        }
    }

    @Test
    void the_chair_comes_from_the_home_page_to_the_ban_that_waits_and_to_no_case_otherwise() throws Exception {
        var page = new Visitor(door).signedIn(token("chair")).opens("/");
        assertThat(page.select("a[href=/incidents/" + CASE + "/site-ban/chair-confirmation]"))
                .hasSize(1);
        assertThat(page.select("a[href=/worklist?kind=CHAIR_CONFIRMATION]")).hasSize(1);
        assertThat(page.text()).contains("Bans for you to confirm", "For the next meeting");
        var asked =
                sides.messages.stream().filter(FindWorklist.class::isInstance).toList();
        assertThat(asked).asString().doesNotContain("LETTER_TO_SERVE", "HOLD");
    }

    @Test
    void what_waits_is_told_to_nobody_else() throws Exception {
        visitor.signedIn(token("governor"));
        assertThat(visitor.opens("/worklist?kind=HOLD").text()).contains("Nothing of that waits for you");
        assertThat(visitor.asks("/worklist?kind=NEVER")).hasStatus(404);
        assertThat(new Visitor(door)
                        .signedIn(token("dpl"))
                        .opens("/worklist?kind=HOLD")
                        .select("tbody th a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("/incidents/" + CASE + "/retention");
    }

    @Test
    void whoever_reads_no_case_is_led_to_none() throws Exception {
        var page = new Visitor(door).signedIn(token("dpl")).opens("/deadlines");
        assertThat(page.select("tbody a[href^=/incidents]")).isEmpty();
        assertThat(page.select("tbody").text()).contains("2026-0001");
    }

    @Test
    void deadlines_are_a_list_and_a_calendar_with_their_filters_in_the_address() throws Exception {
        visitor.signedIn(token("head"));
        var list = visitor.opens("/deadlines?kind=MEETING&missed=true&more=1");
        assertThat(list.select("td, th").eachText()).contains("25 November 2026 Overdue", "Meeting", "2026-0001");
        assertThat(list.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
        assertThat(list.select("a[href*=month]").attr("href")).isEqualTo("/deadlines/month?kind=MEETING&missed=true");
        var month = visitor.opens("/deadlines/month?month=2026-11");
        assertThat(month.select("td:contains(25)").text()).contains("Meeting: 2026-0001");
        assertThat(month.select("a[rel=next]").attr("href")).startsWith("/deadlines/month?month=2026-12");
        assertThat(visitor.opens("/deadlines/month?month=2026-12").text()).contains("Nothing is due in this month");
        assertThat(visitor.asks("/deadlines/month?month=never")).hasStatus(200);
        assertThat(visitor.asks("/deadlines?kind=NEVER")).hasStatus(400);
    }

    @Test
    void words_that_are_searched_for_stand_in_no_address() throws Exception {
        visitor.signedIn(token("head"));
        sides.answer(FindIncidents.class, cases("more"));
        var found = Visitor.page(
                visitor.sends(visitor.opens("/incidents"), "/incidents/search", Map.of("words", "Invented Name")));
        assertThat(found.select("tbody th").text()).isEqualTo("2026-0001");
        assertThat(found.select("a[href*=Invented], form[action*=Invented]")).isEmpty();
        assertThat(found.select("input[name=after]").val()).isEqualTo("more");
        assertThat(visitor.sends(found, "/incidents/search", Map.of())).hasRedirectedUrl("/incidents");
    }

    private String home(String username) throws Exception {
        return new Visitor(door).signedIn(token(username)).opens("/").text();
    }

    static IncidentList cases(@Nullable String next) {
        return new IncidentList(
                List.of(new IncidentList.Item(
                        IT,
                        "2026-0001",
                        Status.REPORTED,
                        new Group(Group.Kind.YEAR, "Year 4"),
                        List.of("N1"),
                        Sealed.text(new KeyId(KeyId.Owner.CASE, CASE), "Invented Name"),
                        Instant.parse("2026-11-20T18:05:00Z"),
                        1)),
                next);
    }

    static DeadlineBoard.Item due(String day) {
        return new DeadlineBoard.Item(
                IT, "2026-0001", null, DeadlineBoard.Kind.MEETING, 1, LocalDate.parse(day), null, true, null, false);
    }
}
