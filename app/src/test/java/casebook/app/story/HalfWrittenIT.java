package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfWrittenIT {
    private static final String CONCERN = """
            {'group':{'kind':'CLASS','name':'Year 4'},'description':'Two messages','clauses':['N1'],
             'reporter':{'wish':'ANONYMOUS'}}""";
    private static final String WORDS = "Words of a decision that nobody took";

    @TempDir
    Path folder;

    @Test
    void a_half_written_decision_outlives_the_page_the_session_and_a_restart_and_lies_sealed() throws Exception {
        String form = "/incidents/" + halfWritten() + "/decision";
        assertThat(Files.readString(folder.resolve("data/drafts.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(WORDS);
        try (StartedCasebook again = StartedCasebook.demoIn(folder);
                AtAPage head = AtAPage.signedIn(again.address(), "head");
                AtAPage senior = AtAPage.signedIn(again.address(), "senior")) {
            assertThat(head.opens(form)).contains(WORDS, "You began this on");
            assertThat(senior.opens(form)).doesNotContain(WORDS);
            assertThat(head.sends(form, "_key=half-written&responses=A1&reasons=" + AtAPage.encoded(WORDS)))
                    .contains("A response needs a breach", WORDS);
            assertThat(head.opens(form.replace("/decision", "/path"))).contains("From finding to letters");
        }
    }

    private String halfWritten() throws Exception {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address());
                AtAPage head = AtAPage.signedIn(casebook.address(), "head")) {
            String incident =
                    school.office().posts("/api/incidents", CONCERN).isCreated().text("incidentId");
            assertThat(head.sends(
                            "/incidents/" + incident + "/decision", "_draft=keep&reasons=" + AtAPage.encoded(WORDS)))
                    .contains("is kept for you");
            return incident;
        }
    }
}
