package casebook.web;

import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import casebook.shared.audit.RecordBundleExported;
import casebook.shared.audit.RecordRefusal;
import casebook.shared.examples.LogExamples;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogExtract;
import casebook.shared.seal.Seal;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A bundle is ordered, awaited and saved at a browser. */
class BundleFormsTest extends DoorTest {
    private static final String OF_A_CASE = "/incidents/" + Correspondence.CASE + "/audit-bundle";
    private static final String OF_A_TIME = "/audit/bundles";
    private static final String WORDS = """
            {"purpose": "The panel’s hearing", "recipient": "The clerk", "opened": ["WORDS"],
             "reason": "The panel has to read what was said"}""";
    private static final String TERM = """
            {"from": "2026-09-01T00:00:00Z", "to": "2026-12-19T00:00:00Z", "purpose": "The audit", "recipient": "The auditor"}""";

    @Autowired
    Seal seal;

    private Visitor head;

    @BeforeEach
    void log() throws ServletException {
        new Correspondence(sides, seal).holds(concernReported(), warningIssued());
        sides.answer(
                FindCheckpoint.class,
                Optional.of(new LogCheckpoint(LogExamples.checkpoint().toString(), 17, 20)));
        sides.answer(FindExtract.class, new LogExtract(List.of(), 17));
        sides.answer(
                FindCheckpointHistory.class,
                new CheckpointHistory(List.of(), List.of(LogExamples.key().toString())));
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(), null));
        head = new Visitor(context, door, signIns.open(Staff.name(Role.HEAD)).token());
    }

    @Test
    void a_bundle_of_a_case_is_ordered_and_saved() throws Exception {
        isOrderedAndSaved(OF_A_CASE, WORDS);
        assertThat(sides.sent(RecordBundleExported.class).getFirst().export().incidentId())
                .isEqualTo(Correspondence.CASE);
    }

    @Test
    void a_bundle_of_a_time_is_ordered_and_saved() throws Exception {
        isOrderedAndSaved(OF_A_TIME, TERM);
    }

    private void isOrderedAndSaved(String form, String body) throws Exception {
        MvcTestResult ordered = head.sends(form, FilledIn.with(body, head.opens(form, 200)));
        assertThat(ordered).hasStatus(302);
        String made = String.valueOf(ordered.getResponse().getHeader(HttpHeaders.LOCATION));
        Document page = head.opens(made, 200);
        assertThat(page.select("main").text())
                .contains("The bundle is ready")
                .contains(sides.sent(RecordBundleExported.class)
                        .getFirst()
                        .export()
                        .manifestSha256());
        String save = page.select("main a[href$=/file]").attr("href");
        MvcTestResult file = head.asks(save);
        assertThat(file).hasStatus(200).hasContentType("application/zip");
        assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; filename=\"bundle-");
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({OF_A_TIME + ", 4", "/incidents/0190a0c0-0000-7000-8000-000000000001/audit-bundle, 2"})
    void left_empty_each_error_leads_to_its_question(String form, int errors) throws Exception {
        Document again = Visitor.page(head.sends(form, FilledIn.empty(head.opens(form, 200))), 400);
        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.select(".govuk-error-summary a"))
                .hasSize(errors)
                .allSatisfy(link -> assertThat(again.select(link.attr("href"))).hasSize(1))
                .allSatisfy(link -> assertThat(link.text()).startsWith("Enter "));
        assertThat(sides.sent(RecordBundleExported.class)).isEmpty();
    }

    @Test
    void words_opened_without_a_reason_come_back_with_all_that_was_typed() throws Exception {
        FilledIn wrong = FilledIn.with(WORDS, head.opens(OF_A_CASE, 200)).without("reason");
        Document again = Visitor.page(head.sends(OF_A_CASE, wrong), 400);
        assertThat(FilledIn.firstInError(again)).isEqualTo("reason");
        assertThat(FilledIn.asItStands(again)).containsAllEntriesOf(wrong.typed());
    }

    @Test
    void a_time_that_ends_before_it_begins_comes_back_with_all_that_was_typed() throws Exception {
        FilledIn wrong = FilledIn.with(TERM.replace("2026-12", "2026-08"), head.opens(OF_A_TIME, 200));
        Document again = Visitor.page(head.sends(OF_A_TIME, wrong), 400);
        assertThat(FilledIn.firstInError(again)).isEqualTo("to");
        assertThat(FilledIn.asItStands(again)).containsAllEntriesOf(wrong.typed());
    }

    @Test
    void one_that_could_not_be_made_says_so_and_is_not_given_out_and_that_it_was_asked_for_is_on_record()
            throws Exception {
        sides.refuse(command -> command instanceof RecordBundleExported
                ? Optional.of(new IllegalStateException("the log is full"))
                : Optional.empty());
        MvcTestResult ordered = head.sends(OF_A_TIME, FilledIn.with(TERM, head.opens(OF_A_TIME, 200)));
        String made = String.valueOf(ordered.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(head.opens(made, 200).select("main").text()).contains("could not be made");
        assertThat(head.asks(made + "/file")).hasStatus(409);
        assertThat(sides.sent(RecordRefusal.class))
                .extracting(RecordRefusal::command, RecordRefusal::rule)
                .containsExactly(tuple("FetchBundle", "BundleIsReady"));
    }
}
