package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.IncidentExamples.concernInYearFourGroup;

import casebook.shared.examples.Invented;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.message.Recorded;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportConcernTest {

    @Test
    void is_recorded_with_its_reference_under_the_edition_in_force() {
        given().when(concernInYearFourGroup())
                .gives(concernReported())
                .expectResultMessagePayload(new Recorded(Invented.CASE, 0, Invented.REFERENCE, null));
    }

    @Test
    void needs_only_a_clause() {
        given().when(concern(null, List.of("N1"), Invented.POSTED)).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_when_it_says_nothing() {
        given().when(concern(null, List.of(), Invented.POSTED)).isRefusedBy(IntakeRule.ConcernSaysSomething);
    }

    @Test
    void is_refused_with_a_clause_the_edition_does_not_have() {
        given().when(concern(null, List.of("N1", "N99"), Invented.POSTED))
                .isRefusedBy(IntakeRule.ClauseIsInTheEditionInForce);
    }

    @Test
    void is_refused_with_a_clause_that_binds_the_school_and_not_the_parent() {
        given().when(concern(null, List.of("P1"), Invented.POSTED)).isRefusedBy(IntakeRule.ClauseIsInTheEditionInForce);
    }

    @Test
    void is_refused_under_a_clause_when_no_edition_was_in_force_yet() {
        given().when(concern(null, List.of("N1"), Instant.parse("2024-12-31T23:59:59Z")))
                .isRefusedBy(IntakeRule.ClauseIsInTheEditionInForce);
    }

    @Test
    void is_kept_in_words_even_from_before_any_edition() {
        given().when(concern(Invented.words("An old message"), List.of(), Instant.parse("2024-06-01T10:00:00Z")))
                .gives(reported(Invented.words("An old message"), Instant.parse("2024-06-01T10:00:00Z"), null));
    }

    @Test
    void is_judged_under_the_edition_of_today_when_nobody_knows_when_it_was_posted() {
        given().when(concern(Invented.words("Seen on a printout"), List.of(), null))
                .gives(reported(Invented.words("Seen on a printout"), null, Invented.EDITION));
    }

    @Test
    void is_refused_when_it_lies_in_the_future() {
        given().at("2026-11-18T17:00:00Z")
                .when(concernInYearFourGroup())
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);
    }

    @Test
    void is_refused_a_second_time_on_the_same_case() {
        given(concernReported()).when(concernInYearFourGroup()).isRefusedBy(CaseRule.CaseIsNotReportedTwice);
    }

    private static ReportConcern concern(
            @Nullable Sealed description, List<String> clauses, @Nullable Instant happenedAt) {
        return new ReportConcern(
                Invented.CASE,
                Invented.yearFour(),
                happenedAt,
                description,
                clauses,
                Invented.nobodyNamed(),
                null,
                Invented.RECEIPT_HASH);
    }

    private static ConcernReported reported(
            Sealed description, @Nullable Instant happenedAt, @Nullable String edition) {
        return new ConcernReported(
                Invented.CASE,
                Invented.REFERENCE,
                edition,
                Invented.yearFour(),
                happenedAt,
                description,
                List.of(),
                Invented.nobodyNamed(),
                null,
                Invented.RECEIPT_HASH);
    }
}
