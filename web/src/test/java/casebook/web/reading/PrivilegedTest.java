package casebook.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import casebook.shared.query.Timeline;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class PrivilegedTest {

    private static final Timeline STORY = new Timeline(List.of(
            entry(0, "ConcernReported", 4L),
            entry(1, "LegalAdviceReceived", 2L),
            entry(2, "EntryCorrected", 3L),
            entry(3, "EntryCorrected"),
            entry(4, "EntryCorrected")));

    @Test
    void the_head_reads_all_of_it() {
        assertThat(Privileged.shownTo(Role.HEAD, STORY)).isEqualTo(STORY.entries());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HEAD")
    void nobody_else_reads_the_advice_or_what_corrects_it(Role reader) {
        List<Timeline.Entry> shown = Privileged.shownTo(reader, STORY);
        assertThat(shown)
                .filteredOn(entry -> entry.details().has("withheld"))
                .extracting(Timeline.Entry::version)
                .containsExactly(1L, 2L, 3L);
        assertThat(shown)
                .filteredOn(entry -> entry.details().has("text"))
                .extracting(Timeline.Entry::version)
                .containsExactly(0L, 4L);
    }

    private static Timeline.Entry entry(long version, String type, Long... correctedBy) {
        return new Timeline.Entry(
                version,
                type,
                Instant.parse("2026-11-22T09:30:00Z"),
                null,
                "head",
                Role.HEAD,
                null,
                JsonNodeFactory.instance.objectNode().put("text", "words"),
                List.of(correctedBy),
                false,
                null);
    }
}
