package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ChangeLogKey;
import casebook.shared.audit.SignCheckpoint;
import casebook.shared.examples.LogExamples;
import casebook.shared.log.Hash;
import casebook.shared.log.TreeHash;
import casebook.shared.people.Role;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CheckpointComparison.Finding;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindConsistency;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.LogCheckpoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogProofsTest extends DoorTest {
    private static final String NOTE = LogExamples.checkpoint().toString();

    @BeforeEach
    void log() {
        sides.answer(FindCheckpoint.class, Optional.of(new LogCheckpoint(NOTE, 17, 20)));
    }

    @Test
    void the_checkpoint_is_given_as_it_was_signed_after_asking_for_a_new_one() throws Exception {
        var answer = reads(Role.GOVERNOR, "/api/audit/checkpoint");
        assertThat(answer).hasStatus(200).hasContentType("text/plain;charset=UTF-8");
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(NOTE);
        assertThat(sides.sent(Object.class)).containsExactly(new SignCheckpoint());
    }

    @Test
    void before_the_first_checkpoint_there_is_none() {
        sides.answer(FindCheckpoint.class, Optional.empty());
        assertThat(reads(Role.HEAD, "/api/audit/checkpoint")).hasStatus(404);
    }

    @Test
    void a_proof_has_its_hashes_in_base64() {
        Hash hash = TreeHash.empty();
        sides.answer(
                FindInclusion.class, Optional.of(new InclusionProof(3, hash, 17, hash, List.of(hash, hash), NOTE)));
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=3"))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.entry", it -> it.assertThat().isEqualTo(3))
                .hasPathSatisfying("$.leafHash", it -> it.assertThat().isEqualTo(hash.toString()))
                .hasPathSatisfying("$.proof[1]", it -> it.assertThat().isEqualTo(hash.toString()))
                .hasPathSatisfying("$.checkpoint", it -> it.assertThat().isEqualTo(NOTE));
        assertThat(sides.messages).contains(new FindInclusion(3));
    }

    @Test
    void an_entry_that_no_checkpoint_covers_is_told_from_which_on() {
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=17"))
                .hasStatus(400)
                .bodyText()
                .contains("is below 17, as the latest checkpoint covers so many entries");
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=-1")).hasStatus(400);
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=first")).hasStatus(400);
        assertThat(reads(Role.CLERK, "/api/audit/proof")).hasStatus(400);
        assertThat(reads(Role.CLERK, "/api/audit/proof?to=3")).hasStatus(400);
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=1&from=1")).hasStatus(400);
        assertThat(reads(Role.CLERK, "/api/audit/proof?entry=1&to=1"))
                .hasStatus(400)
                .bodyText()
                .contains("stands alone, or from and to without it");
    }

    @Test
    void sizes_that_the_log_never_had_are_the_callers_mistake() {
        assertThat(reads(Role.CHAIR, "/api/audit/proof?from=3&to=21"))
                .hasStatus(400)
                .bodyText()
                .contains("neither is above 20");
        assertThat(sides.messages).contains(new FindConsistency(3, 21L));
    }

    @Test
    void a_kept_checkpoint_is_compared() {
        sides.answer(CompareCheckpoint.class, new CheckpointComparison(Finding.CONTAINED, "It is."));
        String pasted = "{\"checkpoint\":\"%s\"}".formatted(NOTE.replace("\n", "\\n"));
        assertThat(posts(Role.CLERK, "/api/audit/checkpoint/comparison", pasted))
                .hasStatus(200)
                .bodyJson()
                .isStrictlyEqualTo("{\"finding\":\"CONTAINED\",\"meaning\":\"It is.\"}");
        assertThat(sides.messages).contains(new CompareCheckpoint(NOTE));
    }

    @Test
    void a_changed_key_is_vouched_for_at_once() {
        assertThat(posts(Role.ADMINISTRATOR, "/api/audit/log-key", "")).hasStatus(200);
        assertThat(sides.sent(Object.class)).containsExactly(new ChangeLogKey(), new SignCheckpoint());
    }

    @Test
    void what_the_log_cannot_prove_is_said_in_the_same_words_here_and_in_the_docs() throws Exception {
        var answer = reads(Role.OFFICE, "/api/audit/about");
        assertThat(answer).hasStatus(200);
        String docs = Files.readString(Path.of("../docs/what-the-log-proves.md"));
        var said = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        assertThat(said.valueStream().flatMap(JsonNode::valueStream).map(JsonNode::stringValue))
                .hasSizeGreaterThan(12)
                .allSatisfy(sentence -> assertThat(docs).contains("- " + sentence));
    }
}
