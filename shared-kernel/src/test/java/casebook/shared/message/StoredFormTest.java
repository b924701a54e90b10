package casebook.shared.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.CommandExamples;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.examples.Invented;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.seal.Seal;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class StoredFormTest {

    private final Seal seal = new Seal(new InMemoryKeyring(), new FixedRandom(1));
    private final JsonMapper mapper = StoredForm.mapper(seal);
    private final JsonMapper legible = LegibleForm.mapper(seal);

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_arrives_as_it_was_sent(IncidentCommand command) {
        Object arrived = mapper.readValue(mapper.writeValueAsString(command), command.getClass());

        assertThat(legible.writeValueAsString(arrived)).isEqualTo(legible.writeValueAsString(command));
    }

    @Test
    void what_is_absent_is_left_out_and_stays_absent() {
        ConcernReported sparse = new ConcernReported(
                Invented.CASE,
                Invented.REFERENCE,
                null,
                Invented.yearFour(),
                null,
                null,
                List.of(),
                Invented.nobodyNamed(),
                null,
                Invented.RECEIPT_HASH);

        String written = mapper.writeValueAsString(sparse);

        assertThat(written).doesNotContain("null").doesNotContain("happenedAt");
        assertThat(mapper.readValue(written, ConcernReported.class)).isEqualTo(sparse);
    }

    @Test
    void a_field_nobody_knows_is_refused() {
        String written = mapper.writeValueAsString(EnquiryEvents.concernAccepted());
        String longer = written.substring(0, written.length() - 1) + ",\"troublemaker\":true}";

        assertThatThrownBy(() ->
                        mapper.readValue(longer, EnquiryEvents.concernAccepted().getClass()))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void when_it_happened_is_stored_once() {
        assertThat(mapper.valueToTree(EnquiryEvents.statementGathered()).propertyNames())
                .containsExactly("incidentId", "statement");
        assertThat(EnquiryEvents.statementGathered().happenedAt()).isNotNull();
    }

    @Test
    void an_id_is_plain_text() {
        assertThat(mapper.writeValueAsString(Invented.CASE)).isEqualTo("\"" + Invented.CASE.value() + "\"");
    }

    @Test
    void answers_arrive_as_they_were_sent() {
        Recorded recorded = new Recorded(Invented.CASE, 4, Invented.REFERENCE, 1);
        Refusal refusal = new Refusal(Refusal.Kind.STATE, "Rule", "Wants this.", "Policy, P2");

        assertThat(mapper.readValue(mapper.writeValueAsString(recorded), Recorded.class))
                .isEqualTo(recorded);
        assertThat(mapper.readValue(mapper.writeValueAsString(refusal), Refusal.class))
                .isEqualTo(refusal);
    }

    @Test
    void a_serialiser_built_by_axon_stores_the_same_form() {
        Serializer axon = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> StoredForm.on(builder, seal))
                .build();
        StatementGathered event = mapper.convertValue(EnquiryEvents.statementGathered(), StatementGathered.class);

        SerializedObject<String> stored = axon.serialize(event, String.class);

        assertThat(stored.getData()).isEqualTo(mapper.writeValueAsString(event));
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(axon.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void no_event_prints_its_words() {
        assertThat(EventExamples.all())
                .allSatisfy(event -> assertThat(legible.valueToTree(event).findValuesAsString("words"))
                        .allSatisfy(words -> assertThat(event.toString()).doesNotContain(words)));
    }

    private static List<Named<IncidentCommand>> commands() {
        return CommandExamples.all().stream()
                .map(command -> Named.of(command.getClass().getSimpleName(), command))
                .toList();
    }
}
