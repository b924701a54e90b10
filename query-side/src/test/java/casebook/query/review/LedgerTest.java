package casebook.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.query.PolicyReview.Compared;
import casebook.shared.query.PolicyReview.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final List<CaseInReview> cases = new ArrayList<>();

    @Test
    void a_case_without_a_decision_has_no_line() {
        cases.add(Story.begun().then(EnquiryEvents.concernAccepted()).inTheEnd());
        assertThat(lines()).isEmpty();
    }

    @Test
    void fewer_than_five_others_say_nothing() {
        cases.addAll(Collections.nCopies(4, decided("N1", ResponseCode.A1)));
        cases.add(decided("N1", ResponseCode.A5));
        assertThat(lines()).extracting(Line::compared).containsOnly(Compared.TOO_FEW);
        assertThat(lines()).extracting(Line::usual).containsOnlyNulls();
    }

    @Test
    void two_steps_above_or_below_the_middle_one_stand_out() {
        for (int each = 0; each < 5; each++) {
            cases.add(decided("N1", ResponseCode.A2));
        }
        cases.add(decided("N1", ResponseCode.ADVICE));
        cases.add(decided("N1", ResponseCode.A5));
        cases.add(decided("N1", ResponseCode.A3));
        assertThat(lines().reversed().subList(0, 3))
                .extracting(Line::compared)
                .containsExactly(Compared.ALIKE, Compared.GRAVER, Compared.MILDER);
        assertThat(lines()).extracting(Line::usual).containsOnly(ResponseCode.A2);
        assertThat(lines()).extracting(Line::others).containsOnly(7);
    }

    @Test
    void cases_on_other_clauses_are_no_measure() {
        for (int each = 0; each < 5; each++) {
            cases.add(decided("N2", ResponseCode.ADVICE));
        }
        cases.add(decided("N1", ResponseCode.A5));
        assertThat(lines().getLast().compared()).isEqualTo(Compared.TOO_FEW);
    }

    @Test
    void legal_advice_alone_is_no_step_against_a_parent() {
        for (int each = 0; each < 5; each++) {
            cases.add(decided("N1", ResponseCode.A5));
        }
        cases.add(decided("N1", ResponseCode.A4));
        assertThat(lines().getLast().compared()).isEqualTo(Compared.TOO_FEW);
    }

    private List<Line> lines() {
        return Ledger.of(cases).lines();
    }

    private static CaseInReview decided(String clause, ResponseCode response) {
        return Story.begun()
                .then(
                        new FindingRecorded(
                                Invented.CASE,
                                Invented.EDITION,
                                List.of(new Allegation(
                                        clause,
                                        Allegation.Outcome.BREACH,
                                        Invented.words("Reasons"),
                                        List.of(),
                                        null))),
                        new ResponseDecided(Invented.CASE, List.of(response), Invented.words("Reasons")))
                .inTheEnd();
    }
}
