package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PolicyIT {

    private static final String EDITIONS = "/api/policy-editions";
    private static final String AGREED = EDITIONS + "/2025-01/acknowledgements";
    private static final String NEXT = """
            {'id':'2026-11','inForceFrom':'2026-11-01','reviewDue':'Autumn 2028',
             'clauses':[{'code':'Z1','kind':'GUIDELINE','text':'Messages are about school'}],
             'signatures':{'governorResponsible':'Invented Governor','headTeacher':'Invented Head'}}""";

    @TempDir
    Path folder;

    @Test
    void a_policy_is_published_once_and_cases_are_judged_under_the_one_of_their_day() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            As head = school.head();
            assertThat(head.reads(EDITIONS).isDone().items()).hasSize(1);
            school.governor().reads(EDITIONS + "/2025-01").isDone().shows("reviewDue", "Spring 2027");
            head.posts(EDITIONS, NEXT).isCreated();
            head.posts(EDITIONS, NEXT).isCreated();
            head.posts(EDITIONS, NEXT.replace("Autumn", "Spring")).isRefused("EditionIsPublishedOnce");
            head.posts(EDITIONS, NEXT.replace("'2026-11'", "'other'")).isRefused("OneEditionPerDay");
            raised(school, "2026-10-31", "N1").isCreated();
            raised(school, "2026-10-31", "Z1").isRefused("ClauseIsInTheEditionInForce");
            raised(school, "2026-11-01", "Z1").isCreated();
            raised(school, "2026-11-01", "N1").isRefused("ClauseIsInTheEditionInForce");
        }
        try (StartedCasebook again = StartedCasebook.demoIn(folder);
                School school = new School(again.address())) {
            assertThat(school.head().reads(EDITIONS).isDone().items())
                    .extracting(edition -> edition.path("id").asString())
                    .containsExactly("2026-11", "2025-01");
            assertThat(school.dataProtectionLead()
                            .reads("/api/audit?type=PolicyEditionPublished")
                            .isDone()
                            .items())
                    .extracting(entry -> entry.path("actor").asString() + " "
                            + entry.path("channel").asString())
                    .containsExactly("casebook IMPORT", "head API");
        }
    }

    @Test
    void the_next_edition_is_prepared_by_two_and_what_they_proposed_falls_away_when_it_is_published() {
        String proposals = EDITIONS + "/2025-01/proposals";
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            school.senior().posts(proposals, proposal("N1", "No mockery.")).isCreated();
            school.head()
                    .posts(proposals, proposal("N1", "No mockery of anybody."))
                    .isCreated();
            school.head()
                    .posts(proposals, proposal("N8", "No pictures of children."))
                    .isCreated();
            school.office().posts(proposals, proposal("N8", "None")).is(403);
            school.governor().reads(proposals).is(403);
        }
        try (StartedCasebook again = StartedCasebook.demoIn(folder);
                School school = new School(again.address())) {
            assertThat(school.senior().reads(proposals).isDone().items())
                    .extracting(one -> one.path("proposedBy").asString() + ": "
                            + one.path("text").asString())
                    .containsExactly("head: No mockery of anybody.", "head: No pictures of children.");
            school.senior()
                    .posts(proposals, "{'code':'N8','kind':'INAPPROPRIATE_CONDUCT'}")
                    .isCreated();
            assertThat(school.head().reads(proposals).isDone().items()).hasSize(1);
            school.head().posts(EDITIONS, NEXT).isCreated();
            school.head().posts(proposals, proposal("N1", "Later")).isRefused("ChangesAreToTheLatestEdition");
            assertThat(school.head()
                            .reads(EDITIONS + "/2026-11/proposals")
                            .isDone()
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void a_long_list_of_acknowledgements_is_taken_in_one_go_and_once() {
        byte[] list = ("name;class;date;how\n"
                        + IntStream.range(0, 1_000)
                                .mapToObj(i -> "Invented Parent %d;Year %d;%s;PAPER"
                                        .formatted(i, i % 7, i == 999 ? "20/01/2025" : "2025-01-20"))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            Reply first = imports(school, list).isDone();
            assertThat(first.body()).contains("\"recorded\":999", "\"unchanged\":0", "\"line\":1001");
            assertThat(imports(school, list).isDone().body()).contains("\"recorded\":0", "\"unchanged\":999");
            assertThat(school.governor().reads(AGREED + "/coverage").isDone().items())
                    .extracting(one -> one.path("class").asString())
                    .containsExactly("Year 0", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6");
            school.office()
                    .posts(AGREED + "/asked", "{'class':'Year  6','asked':150}")
                    .isCreated();
            assertThat(school.head()
                            .reads(AGREED + "/coverage")
                            .isDone()
                            .items()
                            .getLast())
                    .hasToString("{\"class\":\"Year 6\",\"acknowledged\":142,\"asked\":150}");
            JsonNode one =
                    school.office().reads(AGREED + "?limit=1").isDone().items().getFirst();
            assertThat(one.path("name").asString()).startsWith("Invented Parent");
            As office = school.office();
            Reply raised = raised(school, "2026-10-31", "N1").isCreated();
            assertThat(office.reads("/api/incidents/" + raised.text("incidentId"))
                            .isDone()
                            .body())
                    .contains("\"subjectAcknowledged\":[{\"edition\":\"2025-01\"");
        }
    }

    private static String proposal(String code, String text) {
        return "{'code':'%s','kind':'INAPPROPRIATE_CONDUCT','text':'%s'}".formatted(code, text);
    }

    private static Reply imports(School school, byte[] list) {
        return school.office().uploads(AGREED + "/import", list, "list.csv", Map.of());
    }

    private static Reply raised(School school, String posted, String clause) {
        return school.office().posts("/api/incidents", """
                {'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'%sT18:00:00Z','clauses':['%s'],
                 'reporter':{'wish':'ANONYMOUS'},'subject':{'name':'INVENTED parent 7','relationship':'PARENT'}}""".formatted(posted, clause));
    }
}
