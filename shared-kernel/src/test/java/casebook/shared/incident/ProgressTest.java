package casebook.shared.incident;

import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.caseReopened;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.concernScreenedOut;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.ResponseEvents.responseDecided;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_case_goes_one_step_at_a_time_from_concern_to_closing() {
        assertThat(after(concernReported())).isEqualTo(Status.REPORTED);
        assertThat(after(concernReported(), concernAccepted())).isEqualTo(Status.UNDER_ENQUIRY);
        assertThat(enquiryAnd()).isEqualTo(Status.AWAITING_DECISION);
        assertThat(enquiryAnd(findingRecorded())).isEqualTo(Status.DECIDED);
        assertThat(enquiryAnd(findingRecorded(), responseDecided())).isEqualTo(Status.ACTIONS_OPEN);
        assertThat(enquiryAnd(findingRecorded(), responseDecided(), caseClosed()))
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_case_screened_out_can_come_back() {
        assertThat(after(concernReported(), concernScreenedOut())).isEqualTo(Status.SCREENED_OUT);
        assertThat(after(concernReported(), concernScreenedOut(), caseReopened()))
                .isEqualTo(Status.UNDER_ENQUIRY);
    }

    @Test
    void a_case_reopened_keeps_its_facts_and_waits_for_the_next() {
        Progress reopened = progress(
                concernReported(),
                concernAccepted(),
                statementGathered(),
                parentSpokenTo(),
                caseClosed(),
                caseReopened());

        assertThat(reopened).isEqualTo(new Progress(Status.UNDER_ENQUIRY, 1, 1, 0));
        assertThat(reopened.after(contactAttempted()).status()).isEqualTo(Status.AWAITING_DECISION);
    }

    @Test
    void a_statement_alone_is_not_enough_to_decide() {
        assertThat(underEnquiryAnd(statementGathered(), statementGathered())).isEqualTo(Status.UNDER_ENQUIRY);
    }

    @Test
    void speaking_to_the_parent_alone_is_not_enough_to_decide() {
        assertThat(underEnquiryAnd(parentSpokenTo())).isEqualTo(Status.UNDER_ENQUIRY);
    }

    @Test
    void a_statement_and_the_parents_account_are_enough_in_either_order() {
        assertThat(underEnquiryAnd(statementGathered(), parentSpokenTo())).isEqualTo(Status.AWAITING_DECISION);
        assertThat(underEnquiryAnd(parentSpokenTo(), statementGathered())).isEqualTo(Status.AWAITING_DECISION);
    }

    @Test
    void three_attempts_stand_in_for_a_parent_who_cannot_be_reached() {
        assertThat(underEnquiryAnd(statementGathered(), contactAttempted(), contactAttempted()))
                .isEqualTo(Status.UNDER_ENQUIRY);
        assertThat(underEnquiryAnd(statementGathered(), contactAttempted(), contactAttempted(), contactAttempted()))
                .isEqualTo(Status.AWAITING_DECISION);
    }

    @Test
    void three_attempts_do_not_stand_in_for_a_statement() {
        assertThat(underEnquiryAnd(contactAttempted(), contactAttempted(), contactAttempted()))
                .isEqualTo(Status.UNDER_ENQUIRY);
    }

    @Test
    void a_statement_after_the_finding_does_not_undo_it() {
        assertThat(enquiryAnd(findingRecorded(), statementGathered())).isEqualTo(Status.DECIDED);
    }

    @Test
    void nothing_else_moves_a_case() {
        Set<Class<?>> moves = Set.of(
                concernReported().getClass(),
                concernAccepted().getClass(),
                concernScreenedOut().getClass(),
                statementGathered().getClass(),
                parentSpokenTo().getClass(),
                contactAttempted().getClass(),
                findingRecorded().getClass(),
                responseDecided().getClass(),
                caseClosed().getClass(),
                caseReopened().getClass(),
                ErasureOrdered.class);
        Progress here = new Progress(Status.UNDER_ENQUIRY, 1, 0, 2);

        assertThat(EventExamples.incident())
                .filteredOn(event -> !moves.contains(event.getClass()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(here.after(event)).isEqualTo(here));
    }

    private static Status underEnquiryAnd(IncidentEvent... then) {
        return after(Stream.concat(Stream.of(concernReported(), concernAccepted()), Stream.of(then))
                .toArray(IncidentEvent[]::new));
    }

    private static Status enquiryAnd(IncidentEvent... then) {
        return underEnquiryAnd(Stream.concat(Stream.of(statementGathered(), parentSpokenTo()), Stream.of(then))
                .toArray(IncidentEvent[]::new));
    }

    private static Status after(IncidentEvent... events) {
        return progress(events).status();
    }

    private static Progress progress(IncidentEvent... events) {
        Progress progress = Progress.NONE;
        for (IncidentEvent event : events) {
            progress = progress.after(event);
        }
        return progress;
    }
}
