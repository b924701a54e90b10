package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.people.Role;
import casebook.shared.query.GovernorsOverview;
import casebook.web.trust.SchoolTold;
import casebook.web.trust.Silence;
import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.web.servlet.DispatcherServlet;

/** What trustees are told of the schools of their trust. */
class TrustTest extends DoorTest {
    private static final String OVERVIEW = "/api/trust/overview";
    private static final LocalDate SUMMER = LocalDate.parse("2026-05-01");
    private static final Breakdown FEW = new Breakdown(null, List.of());

    @Autowired
    SchoolsOfATrust schools;

    @BeforeEach
    void what_they_tell() throws ServletException {
        schools.tell = List.of(
                SchoolTold.of("Invented Oak", overview(12, 7)),
                SchoolTold.of("Invented Elm", overview(9, 3)),
                SchoolTold.nothing("Invented Ash", Silence.AWAY));
        DispatcherServlet servlet = context.getBean(DispatcherServlet.class);
        if (servlet.getServletConfig() == null) {
            servlet.init(new MockServletConfig(context.getServletContext(), "dispatcherServlet"));
        }
    }

    @Test
    void each_school_is_in_a_row_and_what_they_come_to_is_at_least_what_they_tell() {
        assertThat(reads(Role.GOVERNOR, OVERVIEW)).hasStatus(200).bodyJson().isLenientlyEqualTo("""
                {"schools": [{"name": "Invented Oak", "silence": null}, {"name": "Invented Elm", "silence": null},
                             {"name": "Invented Ash", "silence": "AWAY"}],
                 "terms": [{}, {},
                   {"term": "Summer 2025/26", "over": true,
                    "schools": [{"school": "Invented Oak", "figures": {"sources": {"total": 12}}},
                                {"school": "Invented Elm", "figures": {"sources": {"total": 9}}},
                                {"school": "Invented Ash", "figures": null}],
                    "together": {"sources": {"total": 21, "atLeast": true},
                                 "findings": {"total": null, "atLeast": true, "lines": []},
                                 "responses": {"total": 21, "atLeast": true,
                                               "lines": [{"kinds": ["A1"], "count": 7, "atLeast": true}]}}},
                   {"term": "Autumn 2026/27", "over": false, "schools": [], "together": null}]}""");
    }

    @Test
    void whole_terms_are_asked_for_whatever_days_are_named_and_looking_is_on_record() {
        reads(Role.HEAD, OVERVIEW + "?from=2026-06-12&to=2026-06-13");
        assertThat(schools.asked).containsExactly(SUMMER, LocalDate.parse("2026-07-31"));
        assertThat(sides.sent(RecordRead.class)).containsExactly(new RecordRead(null, What.GOVERNORS_VIEW));
        assertThat(reads(Role.HEAD, OVERVIEW + "?from=2026-06-13&to=2026-06-12"))
                .hasStatus(400);
        assertThat(reads(Role.HEAD, OVERVIEW + "?from=2030-01-01")).hasStatus(200);
    }

    @Test
    void a_school_that_tells_the_present_term_is_not_passed_on() {
        schools.tell = List.of(SchoolTold.of(
                "Invented Oak",
                new GovernorsOverview(List.of(new GovernorsOverview.Term(
                        "", LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31"), true, figures(77, 7))))));
        assertThat(reads(Role.GOVERNOR, OVERVIEW)).hasStatus(200).bodyText().doesNotContain("77");
    }

    @Test
    void the_page_says_in_a_sentence_why_a_school_is_missing_and_shows_the_others() throws Exception {
        Document page = page("/trust");
        assertThat(page.select("tbody").get(0).select("tr").eachText())
                .contains(
                        "Invented Oak 12 Fewer than five 12 Fewer than five Fewer than five",
                        "Invented Ash It could not be reached. The others are shown.",
                        "Together At least 21 Not told At least 21 Not told Not told");
        assertThat(page.text())
                .contains("In confidence, or Anonymously At least 21")
                .contains("This term is not over.");
        assertThat(page("/").select("a[href=/trust]").text()).isEqualTo("Schools of the trust");
    }

    @Test
    void of_one_school_at_a_time_everything_is_shown_that_it_tells() throws Exception {
        String its = page("/trust").select("tbody a").attr("href");
        assertThat(its).endsWith("school=0");
        assertThat(page(its).text())
                .contains("Invented Oak in Summer 2025/26")
                .contains("What the Head decided: 12 in all", "A warning letter (A1) 7");
        assertThat(page("/trust?school=2").text()).contains("It tells nothing of this term.");
        assertThat(page("/trust?school=3").select("h3")).isEmpty();
        assertThat(page("/trust?school=none").select("h3")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_silence_is_a_sentence(Silence silence) throws Exception {
        schools.tell = List.of(SchoolTold.nothing("Invented Oak", silence));
        assertThat(page("/trust").select("td[colspan]").text())
                .matches(".{20,}[.]")
                .doesNotContain("told nothing");
    }

    private Document page(String address) throws Exception {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                "casebook.web.door.AtABrowser.token", signIns.open("governor").token());
        var answer = door.perform(get(address).session(session).accept("text/html"));
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static GovernorsOverview overview(long concerns, long warned) {
        return new GovernorsOverview(List.of(new GovernorsOverview.Term(
                "Summer 2025/26", SUMMER, LocalDate.parse("2026-07-31"), true, figures(concerns, warned))));
    }

    private static GovernorsOverview.Figures figures(long concerns, long warned) {
        var raised =
                new Breakdown(concerns, List.of(new Breakdown.Group(List.of("CONFIDENTIAL", "ANONYMOUS"), concerns)));
        Choices decided = Choices.of(concerns, new TreeMap<>(Map.of("A1", warned)));
        return new GovernorsOverview.Figures(raised, FEW, decided, FEW, FEW, decided, FEW, FEW);
    }
}
