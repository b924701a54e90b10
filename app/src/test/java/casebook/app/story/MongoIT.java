package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;
import casebook.app.mongo.StoppableMongo;
import casebook.app.start.StartRefused;
import casebook.query.store.Shapes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole application with its views in MongoDB. */
class MongoIT {
    private static final String CONCERN =
            "{'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'2026-11-20T18:05:00Z','description':'Invented','clauses':['G1'],"
                    + "'reporter':{'wish':'ANONYMOUS'},'subject':{'name':'Invented Parent','relationship':'PARENT'}}";

    @Test
    void views_go_on_where_they_stood_and_nothing_is_made_again(@TempDir Path folder) {
        RealMongo mongo = RealMongo.there();
        try (StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, mongo.settings()).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
            assertThat(listed(school)).containsExactly("2026-0001");
        }
        try (OutsideMongo beside = mongo.open()) {
            // a view that is made again would not know it
            beside.views()
                    .getCollection("incidents.1")
                    .updateOne(
                            new Document("reference", "2026-0001"),
                            new Document("$set", new Document("reference", "kept")));
        }
        try (StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, mongo.settings()).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0002");
            assertThat(listed(school)).containsExactlyInAnyOrder("kept", "2026-0002");
        } finally {
            dropped(mongo);
        }
    }

    @Test
    void while_mongodb_is_away_what_is_recorded_is_kept_and_shown_later(@TempDir Path folder, @TempDir Path data)
            throws Exception {
        try (StoppableMongo mongo = StoppableMongo.in(data);
                StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, mongo.there().settings()).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
            assertThat(listed(school)).containsExactly("2026-0001");
            school.head();
            mongo.killed();

            assertThat(reports(school)).isEqualTo("2026-0002");
            Reply unanswered = school.head().reads("/api/incidents").is(503).isProblem();
            assertThat(unanswered.header("Retry-After")).isEqualTo("5");
            assertThat(unanswered.text("title")).isEqualTo("What is on record cannot be shown just now");
            unanswered.doesNotSay("exception", "mongo", "127.0.0.1");
            await().atMost(Duration.ofSeconds(20)).until(() -> !behind(school).isEmpty());
            assertThat(reports(school)).isEqualTo("2026-0003");

            mongo.start();
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(listed(school))
                            .containsExactlyInAnyOrder("2026-0001", "2026-0002", "2026-0003"));
            await().atMost(Duration.ofSeconds(70)).until(() -> behind(school).isEmpty());
            assertThat(school.administrator().reads("/api/set-aside").isDone().items())
                    .as("what waited for MongoDB was not set aside")
                    .isEmpty();
        }
    }

    @Test
    void a_view_of_another_shape_is_made_beside_the_old_one_which_goes_afterwards(@TempDir Path folder) {
        RealMongo mongo = RealMongo.there();
        try (StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, mongo.settings()).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
        }
        try (OutsideMongo beside = mongo.open();
                StartedCasebook casebook = StartedCasebook.demoIn(folder, mongo.settings(), Raised.class)
                        .whenReady();
                School school = new School(casebook.address())) {
            assertThat(listed(school)).containsExactly("2026-0001");
            assertThat(beside.views().listCollectionNames()).contains("incidents.2", "timeline.1");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(beside.views().listCollectionNames())
                            .doesNotContain("incidents.1")
                            .contains("incidents.2", "timeline.1"));
            assertThat(reports(school)).isEqualTo("2026-0002");
            assertThat(listed(school)).containsExactlyInAnyOrder("2026-0001", "2026-0002");
        } finally {
            dropped(mongo);
        }
    }

    @Test
    void views_of_another_log_or_of_a_longer_one_are_no_start(@TempDir Path folder, @TempDir Path other) {
        RealMongo mongo = RealMongo.there();
        try (StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, mongo.settings()).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
        }
        assertThatThrownBy(() -> StartedCasebook.demoIn(other, mongo.settings()))
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageContaining("casebook.mongodb.views-database");
        dropped(mongo);
    }

    /** A later Casebook, whose cases have another shape. */
    static class Raised {
        @Bean
        @Primary
        Shapes raised() {
            return new Shapes(Map.of("incidents", 2));
        }
    }

    private static String behind(School school) {
        return school.head().reads("/api/incidents").header("Casebook-Views-Behind");
    }

    private static void dropped(RealMongo mongo) {
        try (OutsideMongo beside = mongo.open()) {
            beside.views().drop();
            beside.kept().drop();
        }
    }

    private static List<String> listed(School school) {
        return school.head().reads("/api/incidents").isDone().each("reference");
    }

    private static String reports(School school) {
        return school.office().posts("/api/incidents", CONCERN).isCreated().text("reference");
    }
}
