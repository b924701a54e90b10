package casebook.query.setaside;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.LetterExamples;
import casebook.shared.examples.PeopleExamples;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** What waits behind what. */
class CasesTest {

    @Test
    void a_case_and_its_letters_are_shown_in_order() {
        String theCase = Invented.CASE.toString();
        assertThat(Cases.inOrder(on(theCase, EnquiryEvents.concernReported()))).isEqualTo(theCase);
        assertThat(LetterExamples.events())
                .allSatisfy(letter ->
                        assertThat(Cases.inOrder(on("a letter", letter))).isEqualTo(theCase));
    }

    @Test
    void what_is_on_no_case_is_shown_in_the_order_of_its_stream() {
        assertThat(PeopleExamples.events())
                .allSatisfy(person ->
                        assertThat(Cases.inOrder(on("a person", person))).isEqualTo("a person"));
    }

    @Test
    void what_is_in_no_stream_waits_for_nothing() {
        assertThat(Cases.inOrder(new GenericEventMessage<>(EventExamples.guardRefused())))
                .isNull();
    }

    private static EventMessage<?> on(String stream, Object event) {
        return new GenericDomainEventMessage<>("Aggregate", stream, 0, event);
    }
}
