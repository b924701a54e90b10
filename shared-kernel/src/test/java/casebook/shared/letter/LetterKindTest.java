package casebook.shared.letter;

import static casebook.shared.letter.LetterKind.BAN_DECISION;
import static casebook.shared.letter.LetterKind.BAN_REVIEW;
import static casebook.shared.letter.LetterKind.DEALT_WITH;
import static casebook.shared.letter.LetterKind.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterKindTest {

    @Test
    void these_entries_call_for_a_letter_and_no_others() {
        assertThat(EventExamples.incident().stream()
                        .filter(event -> !LetterKind.calledForBy(List.of(event)).isEmpty())
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "WarningIssued",
                        "InvitedToMeeting",
                        "BanIntentServed",
                        "TemporaryBarServed",
                        "SiteBanConfirmed",
                        "SiteBanConfirmedByChair",
                        "SiteBanNotImposed",
                        "SiteBanLifted",
                        "SiteBanContinued",
                        "SiteBanVaried",
                        "BanRepresentationsExtended",
                        "WarningWithdrawn",
                        "CaseClosed");
    }

    @Test
    void a_temporary_bar_is_lifted_by_decision_and_a_ban_on_review() {
        IncidentEvent bar = SiteBanEvents.temporaryBarServed();
        IncidentEvent confirmed = SiteBanEvents.siteBanConfirmed();
        IncidentEvent lifted = SiteBanEvents.siteBanLifted();
        assertThat(LetterKind.calledForBy(List.of(bar, lifted))).containsExactly(BAN_DECISION);
        assertThat(LetterKind.calledForBy(List.of(bar, confirmed, lifted))).containsExactly(BAN_REVIEW);
        assertThat(LetterKind.calledForBy(List.of(bar, OversightEvents.siteBanConfirmedByChair(), lifted)))
                .containsExactly(BAN_REVIEW);
        assertThat(LetterKind.calledForBy(List.of(bar, confirmed, lifted, bar, lifted)))
                .containsExactly(BAN_DECISION);
    }

    @Test
    void nobody_writes_to_an_anonymous_reporter() {
        ConcernReported told = EnquiryEvents.concernReported();
        assertThat(LetterKind.calledForBy(List.of(told, EnquiryEvents.caseClosed())))
                .containsExactly(OUTCOME, DEALT_WITH);
        var anonymous = new ConcernReported(
                told.incidentId(),
                told.reference(),
                told.edition(),
                told.group(),
                told.happenedAt(),
                told.description(),
                told.clauses(),
                Invented.nobodyNamed(),
                told.subject(),
                told.receiptHash());
        assertThat(LetterKind.calledForBy(List.of(anonymous, EnquiryEvents.caseClosed())))
                .containsExactly(OUTCOME);
    }

    @Test
    void an_entry_and_a_kind_make_one_id() {
        assertThat(LetterId.of(Invented.CASE, 3, OUTCOME))
                .isEqualTo(LetterId.of(Invented.CASE, 3, OUTCOME))
                .isNotEqualTo(LetterId.of(Invented.CASE, 3, DEALT_WITH))
                .isNotEqualTo(LetterId.of(Invented.CASE, 4, OUTCOME));
        assertThat(LetterId.of(Invented.CASE, 3, OUTCOME).value().version()).isEqualTo(8);
        assertThat(LetterId.of(Invented.CASE, 3, OUTCOME).value().variant()).isEqualTo(2);
    }
}
