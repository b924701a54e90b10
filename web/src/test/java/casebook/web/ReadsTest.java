package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindPolicyGaps;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.IncidentList;
import casebook.shared.query.PolicyGapList;
import casebook.shared.query.ReceiptStatus;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsTest extends DoorTest {
    @BeforeEach
    void views() {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(FindIncidents.class, new IncidentList(List.of(), "the next"));
        sides.answer(FindSiteBans.class, new SiteBanRegister(List.of(), null));
        sides.answer(FindPolicyGaps.class, new PolicyGapList(List.of(), null));
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(), null));
        sides.answer(FindGovernorsCases.class, new GovernorsCases(List.of(), List.of(), null));
        sides.answer(FindGovernorsOverview.class, new GovernorsOverview(List.of()));
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "'',CASE_LIST,false",
        "?q=words,SEARCH,false",
        "?q=,CASE_LIST,false",
        "/{case},CASE,true",
        "/{case}/timeline,TIMELINE,true"
    })
    void a_read_of_cases_is_on_record(String below, What what, boolean named) {
        assertThat(reads(Role.OFFICE, "/api/incidents" + below.replace("{case}", CASE.toString())))
                .hasStatus(200);
        assertThat(sides.sent(RecordRead.class))
                .containsExactly(new RecordRead(named ? new IncidentId(CASE) : null, what));
        assertThat(sides.commands.getLast().trace()).containsEntry(Trace.ACTOR, "office");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/audit,AUDIT_TRAIL",
        "/api/audit/reads,READ_LOG",
        "/api/site-bans,SITE_BANS",
        "/api/policy-gaps,POLICY_GAPS",
        "/api/governors/incidents,GOVERNORS_VIEW",
        "/api/governors/overview,GOVERNORS_VIEW"
    })
    void a_read_of_the_registers_is_on_record(String path, What what) {
        assertThat(reads(Role.HEAD, path)).hasStatus(200);
        assertThat(sides.sent(RecordRead.class)).extracting(RecordRead::what).containsExactly(what);
    }

    @Test
    void a_governor_learns_from_the_trail_no_case_that_they_did_not_know_already() {
        AuditTrail.Entry entry = new AuditTrail.Entry(
                3,
                "id",
                "SiteBanConfirmed",
                new IncidentId(CASE),
                7L,
                Instant.EPOCH,
                null,
                "head",
                "HEAD",
                null,
                "API",
                "r",
                null,
                null,
                null,
                null);
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(entry), null));
        assertThat(reads(Role.GOVERNOR, "/api/audit")).bodyText().doesNotContain(CASE.toString());
        assertThat(reads(Role.GOVERNOR, "/api/audit?incident=" + CASE))
                .bodyText()
                .contains(CASE.toString());
        assertThat(reads(Role.CLERK, "/api/audit")).bodyText().contains(CASE.toString());
    }

    @Test
    void a_governors_report_has_an_id_of_its_own_and_is_asked_for_again_by_it() {
        reads(Role.GOVERNOR, "/api/governors/incidents");
        reads(Role.GOVERNOR, "/api/governors/incidents");
        reads(Role.GOVERNOR, "/api/governors/incidents?from=2026-09-01&to=2026-12-01&report=" + CASE);
        List<FindGovernorsCases> asked = sides.messages.stream()
                .filter(FindGovernorsCases.class::isInstance)
                .map(FindGovernorsCases.class::cast)
                .toList();
        assertThat(asked)
                .extracting(FindGovernorsCases::report)
                .doesNotHaveDuplicates()
                .contains(CASE);
        assertThat(asked.getLast().from()).isEqualTo("2026-09-01");
        assertThat(reads(Role.GOVERNOR, "/api/governors/incidents?from=2026-09-02&to=2026-09-01"))
                .hasStatus(400);
        assertThat(reads(Role.GOVERNOR, "/api/governors/overview?from=2026-09-02&to=2026-09-01"))
                .hasStatus(400);
    }

    @Test
    void what_cannot_be_put_on_record_is_not_read() throws Exception {
        sides.refuse(command -> Optional.of(new IllegalStateException("the log is full")));
        var answer = reads(Role.HEAD, "/api/incidents/" + CASE);
        assertThat(answer).hasStatus(500);
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("2026-0001");
    }

    @Test
    void a_case_that_is_not_there_leaves_no_read() {
        sides.answer(FindIncident.class, Optional.empty());
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE)).hasStatus(404);
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void the_chair_reads_a_case_only_where_the_decision_passed_to_them() {
        assertThat(reads(Role.CHAIR, "/api/incidents/" + CASE)).hasStatus(200);
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("somebody-else")));
        assertThat(reads(Role.CHAIR, "/api/incidents/" + CASE)).hasStatus(404);
        assertThat(reads(Role.CHAIR, on("timeline"))).hasStatus(404);
        assertThat(sides.sent(RecordRead.class)).hasSize(1);
    }

    @Test
    void a_case_carries_its_version() {
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE)).hasHeader("ETag", "\"4\"");
    }

    @Test
    void filters_reach_the_query() {
        reads(
                Role.HEAD,
                "/api/incidents?status=CLOSED&clause=N1&group=Year%204&from=2026-07-01&to=2026-11-20T00:00:00Z&q=a%20word&limit=7"
                        + "&after=the%20next");
        assertThat(sides.messages)
                .contains(new FindIncidents(
                        Status.CLOSED,
                        "N1",
                        "Year 4",
                        Instant.parse("2026-06-30T23:00:00Z"),
                        Instant.parse("2026-11-20T00:00:00Z"),
                        "a word",
                        7,
                        "the next"));
    }

    @Test
    void a_filter_that_is_there_but_empty_is_no_filter() {
        assertThat(reads(Role.HEAD, "/api/incidents?status=&clause=&group=&from=&to=&q="))
                .hasStatus(200);
        assertThat(sides.messages).contains(new FindIncidents(null, null, null, null, null, null, 50, null));
        assertThat(reads(Role.HEAD, "/api/audit?incident=&actor=&type=&from=&to="))
                .hasStatus(200);
    }

    @Test
    void a_list_says_where_it_goes_on() {
        assertThat(reads(Role.HEAD, "/api/incidents"))
                .bodyJson()
                .isStrictlyEqualTo("{\"items\":[],\"next\":\"the next\"}");
        assertThat(reads(Role.HEAD, "/api/deadlines")).bodyJson().isStrictlyEqualTo("{\"items\":[],\"next\":null}");
    }

    @Test
    void a_story_is_told_as_it_was_known_then() {
        reads(Role.HEAD, on("timeline?asOf=2026-11-20"));
        assertThat(sides.messages)
                .contains(new FindTimeline(new IncidentId(CASE), Instant.parse("2026-11-20T00:00:00Z")));
    }

    @Test
    void a_case_is_shown_as_it_was_known_then_and_the_read_is_on_record() {
        sides.answer(FindIncidentAsKnown.class, Optional.of(Pages.passedTo("chair")));
        var answer = reads(Role.HEAD, "/api/incidents/" + CASE + "?asOf=2026-11-20");
        assertThat(answer).hasStatus(200).hasHeader("ETag", "\"4\"").bodyJson().doesNotHavePath("subjectAcknowledged");
        assertThat(sides.messages)
                .contains(new FindIncidentAsKnown(new IncidentId(CASE), Instant.parse("2026-11-20T00:00:00Z")));
        assertThat(sides.sent(RecordRead.class)).hasSize(1);
    }

    @Test
    void a_case_was_not_there_before_it_was_reported() {
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE + "?asOf=2020-01-01"))
                .hasStatus(404);
    }

    @Test
    void a_receipt_tells_a_stranger_how_far_it_is_and_nothing_more() {
        sides.answer(FindReceipt.class, Optional.of(new ReceiptStatus(ReceiptStatus.Stage.DEALT_WITH)));
        assertThat(door.get().uri("/api/receipts/ABCD-0123"))
                .hasStatus(200)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"DEALT_WITH\"}");
        Object asked = sides.messages.getLast();
        door.get().uri("/api/receipts/abcd0123").exchange();
        assertThat(sides.messages.getLast()).isEqualTo(asked);
    }
}
