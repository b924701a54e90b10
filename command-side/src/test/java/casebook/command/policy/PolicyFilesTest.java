package casebook.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFilesTest {

    private static final String NEXT = """
            {"id": "2027-04", "inForceFrom": "2027-04-12", "reviewDue": "Spring 2029",
             "clauses": [{"code": "N1", "kind": "INAPPROPRIATE_CONDUCT", "text": "personal comments."}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_schools_own_editions_stand_beside_the_built_in_one() throws IOException {
        write("next.json", NEXT);
        write("notes.txt", "not a policy");

        assertThat(read().editions()).extracting(PolicyEdition::id).containsExactly("2025-01", "2027-04");
    }

    @Test
    void an_edition_of_the_school_replaces_the_built_in_one_with_its_id() throws IOException {
        write("ours.json", NEXT.replace("2027-04\"", "2025-01\""));

        assertThat(read().editions()).extracting(PolicyEdition::reviewDue).containsExactly("Spring 2029");
    }

    @Test
    void an_empty_folder_changes_nothing() {
        assertThat(read()).isEqualTo(new PolicyFiles().read(Optional.empty()));
    }

    @Test
    void a_folder_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> new PolicyFiles().read(Optional.of(folder.resolve("mistyped"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("casebook.policy")
                .hasMessageEndingWith("mistyped, and that is no folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "reviewDue": "Spring 2029", | ''                    | it does not say when its review is due (reviewDue).
            "2027-04-12"                | null                  | it does not say from when it is in force
            "2027-04-12"                | "12/04/2027"          | in line 1, "12/04/2027" is not a date such as
            "id": "2027-04"             | "id": " "             | its id is missing.
            "code": "N1"                | "code": ""            | a clause has no code.
            [{                          | [null, {              | a clause has no code.
            INAPPROPRIATE_CONDUCT       | RUDENESS              | in line 2, "RUDENESS" is not one of [GUIDELINE
            "INAPPROPRIATE_CONDUCT"     | null                  | the clause N1 has no kind.
            personal comments.          | ' '                   | the clause N1 has no words.
            "clauses"                   | "clause"              | in line 2, "clause" is nothing that a policy has.
            "id"                        | "id": "a", "id"       | in line 1, the JSON is not that of a policy: Duplicate
            }]}                         | }]} {}                | in line 2, the JSON is not that of a policy
            }]}                         | }]                    | in line 3, the JSON is not that of a policy
            """)
    void a_broken_file_stops_the_start_and_says_what_is_wrong(String right, String wrong, String says)
            throws IOException {
        assertThat(NEXT).contains(right);
        write("ours.json", NEXT.replace(right, wrong));

        assertRefused("ours.json", says);
    }

    @Test
    void an_empty_file_stops_the_start() throws IOException {
        write("ours.json", "null");

        assertRefused("ours.json", "it is empty.");
    }

    @Test
    void an_edition_without_clauses_stops_the_start() throws IOException {
        write("ours.json", NEXT.replaceFirst("\\[.*]", "[]"));

        assertRefused("ours.json", "it has no clauses.");
    }

    @Test
    void a_clause_that_is_there_twice_stops_the_start() throws IOException {
        write("ours.json", NEXT.replaceFirst("\\[(.*)]", "[$1, $1]"));

        assertRefused("ours.json", "it has the clause N1 twice.");
    }

    @Test
    void one_edition_in_two_files_stops_the_start() throws IOException {
        write("a.json", NEXT);
        write("b.json", NEXT);

        assertRefused("b.json", "another file beside it has the edition 2027-04 too.");
    }

    @Test
    void two_editions_from_one_day_stop_the_start() throws IOException {
        write("ours.json", NEXT.replace("2027-04-12", "2025-01-01"));

        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The policy editions 2025-01 and 2027-04 are both in force from 2025-01-01: only one can be");
    }

    private void assertRefused(String file, String says) {
        assertThatThrownBy(this::read)
                .isInstanceOf(PolicyFileRefused.class)
                .hasMessageContaining(file)
                .hasMessageContaining(says);
    }

    private PolicyEditions read() {
        return new PolicyFiles().read(Optional.of(folder));
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }
}
