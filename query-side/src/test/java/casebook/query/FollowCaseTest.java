package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.query.FollowCase;
import casebook.shared.query.LatestEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class FollowCaseTest {

    private static final Instant MONDAY = Log.friday().plus(Duration.ofDays(3));

    private final Views views;

    FollowCaseTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void whoever_follows_a_case_learns_how_far_it_has_come_and_of_each_entry_after() {
        var incident = EnquiryEvents.concernReported().incidentId();
        var followed = views.follow(new FollowCase(incident), LatestEntry.class);
        List<LatestEntry> told = new ArrayList<>();
        followed.updates().subscribe(told::add);
        assertThat(followed.initialResult().block()).hasValue(new LatestEntry(0, Log.friday()));
        views.recordedAt(MONDAY, EnquiryEvents.statementGathered());
        views.recordedAt(MONDAY, Cases.reported(7));
        assertThat(told).containsExactly(new LatestEntry(1, MONDAY));
        assertThat(views.find(new FollowCase(incident), LatestEntry.class)).hasValue(new LatestEntry(1, MONDAY));
        followed.close();
    }

    @Test
    void a_case_that_is_not_there_has_no_entry() {
        assertThat(views.find(new FollowCase(Cases.id(9)), LatestEntry.class)).isEmpty();
    }
}
