package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view that cannot show an entry goes on with the other cases, and what becomes of the entry is for the administrator to say. */
class SetAsideIT {
    private static final String CONCERN =
            "{'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'2026-11-20T18:05:00Z','description':'Invented','clauses':['G1'],"
                    + "'reporter':{'wish':'ANONYMOUS'},'subject':{'name':'Invented Parent','relationship':'PARENT'}}";

    @Test
    void the_other_cases_go_on_and_it_is_shown_in_order_once_the_fault_is_gone(@TempDir Path folder) {
        isPutRight(folder, List.of());
    }

    @Test
    void in_mongodb_too_the_other_cases_go_on_and_it_is_shown_once_the_fault_is_gone(@TempDir Path folder) {
        RealMongo mongo = RealMongo.there();
        isPutRight(folder, mongo.settings());
        dropped(mongo);
    }

    @Test
    void what_is_skipped_with_a_reason_stays_skipped_when_the_view_is_made_again(@TempDir Path folder) {
        isSkipped(folder, List.of());
    }

    @Test
    void in_mongodb_what_is_set_aside_waits_for_the_next_start_and_can_be_skipped_there(@TempDir Path folder) {
        RealMongo mongo = RealMongo.there();
        isSkipped(folder, mongo.settings());
        dropped(mongo);
    }

    private static void isPutRight(Path folder, List<String> settings) {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, Picky.There.class)
                        .whenReady();
                School school = new School(casebook.address())) {
            Picky view = casebook.context().getBean(Picky.class);
            Case first = reports(school);
            reports(school);
            first.senior()
                    .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                    .isDone();
            assertThat(view.shown()).containsExactly("2026-0002");
            await().until(() -> told(school).equals("2"));

            Reply list = school.administrator().reads("/api/set-aside").isDone();
            assertThat(list.each("type")).containsExactly("ConcernReported", "ConcernAccepted");
            assertThat(list.each("incidentId")).containsOnly(first.id());
            assertThat(views(list, "view")).containsExactly("picky", "picky");
            assertThat(views(list, "first")).containsExactly("true", "false");
            assertThat(views(list, "fault").getFirst()).isEqualTo("java.lang.IllegalStateException");
            list.doesNotSay(Picky.WORDS, "Year 4", "Invented Parent");
            school.administrator()
                    .posts(at(list, 1) + "/another-try", "{}")
                    .is(409)
                    .isRefused("FirstOfItsCase");
            String entry = at(list, 0);
            assertThat(tries(school, entry).items()).hasSize(2);

            view.repaired();
            assertThat(tries(school, entry).items()).isEmpty();
            assertThat(view.shown()).containsExactly("2026-0002", "2026-0001", "accepted");
            await().until(() -> told(school).isEmpty());
        }
    }

    private static void isSkipped(Path folder, List<String> settings) {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, Picky.There.class)
                        .whenReady();
                School school = new School(casebook.address())) {
            reports(school)
                    .senior()
                    .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                    .isDone();
        }
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, Picky.There.class)
                        .whenReady();
                School school = new School(casebook.address())) {
            Reply list = school.administrator().reads("/api/set-aside").isDone();
            assertThat(list.items()).hasSize(2);
            Reply skipped = school.administrator()
                    .posts(at(list, 0) + "/skip", "{'reason':'It can be read on paper'}")
                    .isDone();
            assertThat(skipped.items()).isEmpty();
            assertThat(casebook.context().getBean(Picky.class).shown()).containsExactly("accepted");
            assertThat(onRecord(school))
                    .containsExactly(Map.of("admin", list.each("incidentId").getFirst()));
        }
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, Picky.There.class)
                        .whenReady();
                School school = new School(casebook.address())) {
            assertThat(school.administrator().reads("/api/set-aside").isDone().items())
                    .isEmpty();
            assertThat(told(school)).isEmpty();
        }
    }

    private static List<Map<String, String>> onRecord(School school) {
        return school.head().reads("/api/audit?type=EntrySkipped").isDone().items().stream()
                .map(entry -> Map.of(
                        entry.path("actor").asString(), entry.path("incidentId").asString()))
                .toList();
    }

    private static Reply tries(School school, String entry) {
        return school.administrator().posts(entry + "/another-try", "{}").isDone();
    }

    private static String at(Reply list, int number) {
        return "/api/set-aside/" + list.each("eventId").get(number);
    }

    /** One field of each view of each entry. */
    private static List<String> views(Reply list, String field) {
        return list.items().stream()
                .flatMap(item -> item.path("views").valueStream())
                .map(view -> view.path(field).asString())
                .toList();
    }

    private static String told(School school) {
        return school.head().reads("/api/incidents").header("Casebook-Entries-Set-Aside");
    }

    private static Case reports(School school) {
        return Case.reported(
                school, school.office().posts("/api/incidents", CONCERN).isCreated());
    }

    private static void dropped(RealMongo mongo) {
        try (OutsideMongo beside = mongo.open()) {
            beside.views().drop();
            beside.kept().drop();
        }
    }
}
