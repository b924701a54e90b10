package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class EvidenceTest extends DoorTest {
    private static final byte[] BYTES = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String KEY = "a-key";

    @BeforeEach
    void aCase() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
    }

    @Test
    void the_exact_bytes_are_in_the_vault_when_they_are_registered() {
        sides.refuse(command -> {
            assertThat(vault.kept.values()).singleElement().isEqualTo(BYTES);
            return Optional.empty();
        });
        assertThat(sent(BYTES, KEY, "x"))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.sha256", it -> it.assertThat().isEqualTo(SHA256_OF_ABC))
                .hasPathSatisfying("$.size", it -> it.assertThat().isEqualTo(3));
        assertThat(sides.sent(RegisterEvidence.class).getFirst())
                .extracting(RegisterEvidence::sha256, RegisterEvidence::size, RegisterEvidence::mediaType)
                .containsExactly(SHA256_OF_ABC, 3L, "image/png");
    }

    @Test
    void what_is_refused_is_taken_out_again() {
        refuseAll();
        assertThat(sent(BYTES, KEY, "x")).hasStatus(409);
        assertThat(vault.kept).isEmpty();
    }

    @Test
    void a_refusal_never_takes_out_what_was_registered_before() {
        sent(BYTES, KEY, "x");
        Map<?, ?> before = Map.copyOf(vault.kept);
        refuseAll();
        assertThat(sent(BYTES, KEY, "x")).hasStatus(409);
        assertThat(sent("other".getBytes(StandardCharsets.UTF_8), KEY, "x")).hasStatus(409);
        assertThat(vault.kept.keySet()).isEqualTo(before.keySet());
        assertThat(vault.kept.values()).singleElement().isEqualTo(BYTES);
    }

    @Test
    void the_same_file_again_is_the_same_evidence() throws Exception {
        assertThat(sent(BYTES, KEY, "x").getResponse().getContentAsString())
                .isEqualTo(sent(BYTES, KEY, "x").getResponse().getContentAsString());
        assertThat(vault.kept).hasSize(1);
    }

    @Test
    void an_empty_file_or_no_word_of_who_supplied_it_is_invalid() {
        assertThat(sent(new byte[0], KEY, "x"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("file");
        assertThat(sent(BYTES, KEY, " "))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("suppliedBy");
        assertThat(vault.kept).isEmpty();
    }

    @Test
    void nothing_is_kept_for_a_case_that_is_not_there() {
        sides.answer(FindIncident.class, Optional.empty());
        assertThat(sent(BYTES, KEY, "x")).hasStatus(404);
        assertThat(vault.kept).isEmpty();
    }

    @Test
    void an_original_is_saved_never_shown_and_its_reading_is_on_record() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("text/html")));
        vault.kept.put(Pages.EVIDENCE, BYTES);
        assertThat(reads(Role.DSL, on("evidence/" + Pages.EVIDENCE)))
                .hasStatus(200)
                .hasContentType("text/html")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-" + Pages.EVIDENCE + "\"")
                .body()
                .isEqualTo(BYTES);
        assertThat(sides.sent(RecordRead.class)).containsExactly(new RecordRead(new IncidentId(CASE), What.EVIDENCE));
    }

    @Test
    void a_file_of_another_case_is_not_found_on_this_one() {
        vault.kept.put(CASE, BYTES);
        assertThat(reads(Role.DSL, on("evidence/" + CASE))).hasStatus(404);
        assertThat(reads(Role.DSL, on("evidence/x"))).hasStatus(404);
    }

    private void refuseAll() {
        var refusal = new Refusal(Refusal.Kind.STATE, "CaseIsAtThatStep", "Not now", "Policy, P2");
        sides.refuse(command -> Optional.of(new Refused(refusal)));
    }

    private MvcTestResult sent(byte[] bytes, String key, String suppliedBy) {
        var request = MockMvcRequestBuilders.multipart(on("evidence"))
                .file(new MockMultipartFile("file", "C:\\Users\\Somebody\\screen.png", "image/png", bytes))
                .param("suppliedBy", suppliedBy)
                .param("howObtained", "sent in")
                .header("Idempotency-Key", key)
                .header(HttpHeaders.AUTHORIZATION, token("office"));
        return door.perform(request);
    }
}
