package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void what_was_found_waits_for_the_head_who_decides_and_not_for_the_office() {
        assertThat(statuses(Role.HEAD)).contains("REPORTED", "AWAITING_DECISION", "DECIDED");
        assertThat(statuses(Role.OFFICE)).contains("REPORTED", "ACTIONS_OPEN").doesNotContain("DECIDED");
    }

    @Test
    void whoever_reads_no_case_is_shown_none() {
        assertThat(Stream.of(Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.ADMINISTRATOR)
                        .flatMap(NeedsTest::statuses))
                .isEmpty();
    }

    private static Stream<String> statuses(Role role) {
        return Needs.of(Set.of(role)).stream()
                .flatMap(need -> Stream.ofNullable(need.asked().get("status")));
    }
}
