package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.KeepingExamples.READER;
import static casebook.shared.examples.KeepingExamples.letSee;
import static casebook.shared.examples.KeepingExamples.unsealingApproved;
import static casebook.shared.examples.KeepingExamples.unsealingAskedFor;
import static casebook.shared.examples.KeepingExamples.unsealingRequested;

import casebook.shared.examples.Invented;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.people.Role;
import org.junit.jupiter.api.Test;

class UnsealingTest {

    @Test
    void is_asked_for_with_a_reason() {
        given(concernReported()).when(unsealingAskedFor()).gives(unsealingRequested());
    }

    @Test
    void has_nothing_to_open_where_the_reporter_is_anonymous() {
        ConcernReported named = concernReported();
        given(new ConcernReported(
                        named.incidentId(),
                        named.reference(),
                        named.edition(),
                        named.group(),
                        named.happenedAt(),
                        named.description(),
                        named.clauses(),
                        new Reporter(Reporter.Wish.ANONYMOUS, null, null),
                        named.subject(),
                        named.receiptHash()))
                .when(unsealingAskedFor())
                .isRefusedBy(RetentionRule.UnsealingNeedsAName);
    }

    @Test
    void takes_a_second_person() {
        asked().by("head", Role.HEAD).when(unsealingApproved()).gives(letSee());
        asked().by(READER, Role.DSL).when(unsealingApproved()).isRefusedBy(RetentionRule.UnsealingTakesTwo);
    }

    @Test
    void is_approved_once_and_only_if_asked_for() {
        given(concernReported()).when(unsealingApproved()).isRefusedBy(RetentionRule.UnsealingIsAskedFor);
        asked().happened(letSee(), "head", Role.HEAD)
                .when(unsealingApproved())
                .isRefusedBy(RetentionRule.UnsealingIsAskedFor);
        asked().when(new ApproveUnsealing(Invented.CASE, 2, unsealingApproved().reason()))
                .isRefusedBy(RetentionRule.UnsealingIsAskedFor);
    }

    private static CaseFixture asked() {
        return given(concernReported()).happened(unsealingRequested(), READER, Role.DSL);
    }
}
