package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.DutyExamples;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.PlaceHold;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindRetention;
import casebook.shared.query.FindStatutoryDuties;
import casebook.shared.query.FindStatutoryDuty;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.IncidentList;
import casebook.shared.query.Retention;
import casebook.shared.query.StatutoryDuties;
import casebook.shared.query.StatutoryDuties.Item;
import casebook.shared.query.StatutoryDuties.Kind;
import casebook.shared.query.Worklist;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

/** What data protection law asks of the school, for whoever sees to it, who reads no case. */
class DutyPagesTest extends DoorTest {
    private static final IncidentId IT = new IncidentId(CASE);

    @Autowired
    private DispatcherServlet within;

    private Visitor lead;

    @BeforeEach
    void theLead() throws ServletException {
        Visitor.begin(within, context);
        lead = new Visitor(door).signedIn(token("dpl"));
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
        sides.answer(FindIncidents.class, new IncidentList(List.of(), null));
        sides.answer(FindWorklist.class, new Worklist(List.of(), null));
    }

    @Test
    void a_request_says_who_asks_and_by_when_it_is_answered() throws Exception {
        sides.answer(FindStatutoryDuties.class, new StatutoryDuties(List.of(request(null)), null));
        assertThat(lead.opens("/subject-access-requests")
                        .select("tbody th, tbody td")
                        .eachText())
                .containsExactly("21 December 2026", "Parent A", "19 November 2026");
        sides.answer(FindStatutoryDuty.class, Optional.of(request(null)));
        String at = "/subject-access-requests/" + DutyExamples.REQUEST;
        Document page = lead.opens(at);
        assertThat(page.select("a[href=" + at + "/answer], a[href=" + at + "/extension]"))
                .hasSize(2);
        sides.answer(FindStatutoryDuty.class, Optional.of(request(LocalDate.parse("2026-12-01"))));
        assertThat(lead.opens(at).select("a[href=" + at + "/answer]")).isEmpty();
    }

    @Test
    void a_breach_says_how_much_of_its_72_hours_is_left() throws Exception {
        Instant now = clock.instant();
        assertThat(breaches(now.plus(Duration.ofMinutes(125)))).contains("2 hours left");
        assertThat(breaches(now.plus(Duration.ofMinutes(20)))).contains("less than an hour left");
        assertThat(breaches(now.minus(Duration.ofHours(1)))).contains("The 72 hours were over 1 hour ago");
    }

    @Test
    void neither_is_open_to_the_office_which_records_them() throws Exception {
        Visitor office = new Visitor(door).signedIn(token("office"));
        assertThat(office.asks("/data-breaches")).hasStatus(403);
        assertThat(office.opens("/").select("a[href=/data-breaches/new]")).hasSize(1);
        assertThat(office.opens("/").select("a[href=/data-breaches]")).isEmpty();
    }

    @Test
    void a_case_is_held_and_erased_by_whoever_does_not_read_it() throws Exception {
        sides.answer(FindRetention.class, Optional.of(kept(ErasureBasis.RETENTION_OVER)));
        Document page = lead.opens("/incidents/" + CASE + "/retention");
        assertThat(page.select("main").text()).contains("20 November 2032", "its time is over", "A court may need it");
        assertThat(page.select("a[href$=/holds/1/release]")).hasSize(1);
        Document form = lead.opens("/incidents/" + CASE + "/holds");
        assertThat(form.select("main").text()).contains("Case 2026-0001").doesNotContain("come back later");
        assertThat(lead.sends(form, "/incidents/" + CASE + "/holds", Map.of("reason", "A claim")))
                .hasRedirectedUrl("/");
        assertThat(sides.sent(PlaceHold.class)).hasSize(1);
    }

    private String breaches(Instant dueAt) throws Exception {
        Item breach = new Item(
                DutyExamples.BREACH,
                Kind.BREACH,
                null,
                LocalDate.parse("2026-11-22"),
                dueAt,
                false,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-19T16:00:00Z"),
                DutyExamples.breachFound().whatHappened(),
                null,
                null,
                null);
        sides.answer(FindStatutoryDuties.class, new StatutoryDuties(List.of(breach), null));
        sides.answer(FindStatutoryDuty.class, Optional.of(breach));
        assertThat(lead.opens("/data-breaches/" + DutyExamples.BREACH).select(".govuk-warning-text, a[href$=/report]"))
                .hasSize(2);
        return lead.opens("/data-breaches").select("main").text();
    }

    private static Item request(@Nullable LocalDate answeredOn) {
        return new Item(
                DutyExamples.REQUEST,
                Kind.SUBJECT_ACCESS,
                IT,
                LocalDate.parse("2026-12-21"),
                null,
                answeredOn != null,
                LocalDate.parse("2026-11-19"),
                DutyExamples.requestReceived().requester(),
                null,
                answeredOn,
                null,
                null,
                null,
                null,
                null);
    }

    private static Retention kept(@Nullable ErasureBasis asked) {
        Sealed why = Sealed.text(new KeyId(KeyId.Owner.CASE, CASE), "A court may need it");
        return new Retention(
                IT,
                "2026-0001",
                LocalDate.parse("2032-11-20"),
                List.of(new Retention.Hold(1, Instant.parse("2026-11-20T18:05:00Z"), why, null)),
                asked,
                null,
                null);
    }
}
