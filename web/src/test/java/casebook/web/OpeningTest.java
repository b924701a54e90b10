package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import casebook.shared.examples.OversightEvents;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.message.StoredForm;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OpeningTest extends DoorTest {
    @Autowired
    Seal seal;

    @Test
    void sealed_text_is_opened_for_a_reader() {
        assertThat(description(seal.close(Sealed.text(Pages.CASE_KEY, "What happened"))))
                .isEqualTo("What happened");
    }

    @Test
    void what_was_erased_says_so() {
        KeyId key = new KeyId(KeyId.Owner.PERSON, UUID.fromString("0190a0c0-0000-7000-8000-0000000000aa"));
        Sealed closed = seal.close(Sealed.text(key, "Invented Name"));
        keyring.destroy(key, Instant.parse("2026-11-22T09:00:00Z"), "Article 17");
        sides.answer(FindIncident.class, Optional.of(Pages.described(closed)));
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"description\":{\"erased\":{\"on\":\"2026-11-22T09:00:00Z\",\"under\":\"Article 17\"}}}");
    }

    @Test
    void a_reporters_words_are_never_opened() {
        KeyId reporter = new KeyId(KeyId.Owner.REPORTER, CASE);
        assertThat(description(seal.close(Sealed.text(reporter, "Invented Name"))))
                .isEqualTo("withheld");
        assertThat(description(Sealed.text(reporter, "Invented Name"))).isEqualTo("withheld");
    }

    @Test
    void one_altered_box_does_not_hide_the_rest() {
        sides.answer(FindIncident.class, Optional.of(Pages.described(new Sealed.Closed(Pages.CASE_KEY, "bm8="))));
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE))
                .hasStatus(200)
                .bodyJson()
                .hasPath("$.description.unreadable");
    }

    @Test
    void boxes_inside_a_storys_details_are_opened_in_the_same_way() {
        JsonNode stored = StoredForm.mapper(seal).valueToTree(reported());
        var entry = new Timeline.Entry(
                0, "ConcernReported", Instant.EPOCH, null, "office", Role.OFFICE, null, stored, List.of(), false, null);
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        sides.answer(FindTimeline.class, new Timeline(List.of(entry)));
        assertThat(stored.at("/description/box").isString()).isTrue();
        assertThat(reads(Role.HEAD, on("timeline")))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].details.description", it -> it.assertThat().isInstanceOf(String.class))
                .hasPathSatisfying(
                        "$.items[0].details.group.kind", it -> it.assertThat().isInstanceOf(String.class))
                .hasPathSatisfying(
                        "$.items[0].details.clauses", it -> it.assertThat().isInstanceOf(List.class))
                .hasPathSatisfying(
                        "$.items[0].details.reporter.name",
                        it -> it.assertThat().isEqualTo("withheld"));
    }

    @Test
    void what_legal_advice_says_is_shown_to_the_head_alone() {
        JsonNode stored = StoredForm.mapper(seal).valueToTree(OversightEvents.legalAdviceReceived());
        var entry = new Timeline.Entry(
                0, "LegalAdviceReceived", Instant.EPOCH, null, "head", Role.HEAD, null, stored, List.of(), false, null);
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        sides.answer(FindTimeline.class, new Timeline(List.of(entry)));
        assertThat(reads(Role.HEAD, on("timeline"))).bodyJson().hasPath("$.items[0].details.summary");
        assertThat(reads(Role.SENIOR_LEADER, on("timeline")))
                .bodyJson()
                .hasPath("$.items[0].details.withheld")
                .doesNotHavePath("$.items[0].details.summary");
    }

    private static ConcernReported reported() {
        return EventExamples.all().stream()
                .filter(ConcernReported.class::isInstance)
                .map(ConcernReported.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Object description(Sealed sealed) {
        sides.answer(FindIncident.class, Optional.of(Pages.described(sealed)));
        Object[] found = new Object[1];
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE))
                .bodyJson()
                .extractingPath("$.description")
                .satisfies(value -> found[0] = value);
        return found[0];
    }
}
