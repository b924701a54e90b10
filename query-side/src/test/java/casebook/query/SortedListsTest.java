package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.BadCursor;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.IncidentList;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.Worklist;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every order of every list, a page at a time: nothing twice, nothing left out, and the other way round is the very opposite. */
@OnEveryMongo
class SortedListsTest {

    private final Mongo mongo;
    private final Views views;

    SortedListsTest(Mongo mongo) {
        this.mongo = mongo;
        this.views = Views.on(mongo);
        // reported in another order than they are numbered, and two at one moment
        reported(2, "Year 4", 0);
        reported(1, "reception", 1);
        reported(4, "Year 4", 1);
        reported(3, "Year 5", 2);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void cases_come_by_when_they_were_reported_by_number_and_by_group() {
        assertThat(cases(FindIncidents.Order.NEWEST_FIRST)).containsExactly(3, 4, 1, 2);
        assertThat(cases(FindIncidents.Order.OLDEST_FIRST)).containsExactly(2, 1, 4, 3);
        assertThat(cases(FindIncidents.Order.BY_CASE)).containsExactly(1, 2, 3, 4);
        assertThat(cases(FindIncidents.Order.BY_CASE_BACKWARDS)).containsExactly(4, 3, 2, 1);
        assertThat(cases(FindIncidents.Order.BY_GROUP)).containsExactly(1, 4, 2, 3);
        assertThat(cases(FindIncidents.Order.BY_GROUP_BACKWARDS)).containsExactly(3, 2, 4, 1);
    }

    @Test
    void the_register_of_bans_comes_by_number_and_by_first_day() {
        bannedSince(1, 2);
        bannedSince(2, 1);
        bannedSince(3, 2);
        assertThat(bans(FindSiteBans.Order.BY_CASE)).containsExactly(1, 2, 3);
        assertThat(bans(FindSiteBans.Order.BY_CASE_BACKWARDS)).containsExactly(3, 2, 1);
        assertThat(bans(FindSiteBans.Order.BY_FIRST_DAY)).containsExactly(1, 3, 2);
        assertThat(bans(FindSiteBans.Order.BY_FIRST_DAY_BACKWARDS)).containsExactly(2, 3, 1);
    }

    @Test
    void what_waits_comes_by_since_when_and_by_number() {
        acceptedAt(3, 10);
        acceptedAt(1, 11);
        acceptedAt(2, 12);
        assertThat(waits(FindWorklist.Order.LONGEST_FIRST)).containsExactly(3, 3, 1, 1, 2, 2);
        assertThat(waits(FindWorklist.Order.LATEST_FIRST)).containsExactly(2, 2, 1, 1, 3, 3);
        assertThat(waits(FindWorklist.Order.BY_CASE)).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(waits(FindWorklist.Order.BY_CASE_BACKWARDS)).containsExactly(3, 3, 2, 2, 1, 1);
    }

    @Test
    void what_is_due_comes_by_day_and_by_number() {
        bannedSince(2, 3);
        bannedSince(1, 3);
        List<String> soonest = due(FindDeadlines.Order.SOONEST_FIRST);
        assertThat(soonest).hasSizeGreaterThanOrEqualTo(4).isSorted();
        assertThat(due(FindDeadlines.Order.LATEST_FIRST)).isEqualTo(soonest.reversed());
        List<String> byCase = dueWithCase(FindDeadlines.Order.BY_CASE);
        assertThat(byCase).isSorted().hasSameSizeAs(soonest);
        assertThat(dueWithCase(FindDeadlines.Order.BY_CASE_BACKWARDS)).isEqualTo(byCase.reversed());
    }

    @Test
    void a_page_goes_on_in_its_own_order_only() {
        String next = list(FindIncidents.Order.BY_CASE, 1, null).next();
        for (FindIncidents.Order order : EnumSet.complementOf(EnumSet.of(FindIncidents.Order.BY_CASE))) {
            assertThatThrownBy(() -> list(order, 1, next)).hasCauseInstanceOf(BadCursor.class);
        }
    }

    @Test
    void cases_and_bans_are_sorted_by_an_index_and_not_afterwards() {
        assumeThat(mongo.explains()).as("only MongoDB explains its plans").isTrue();
        views.sent().clear();
        for (FindIncidents.Order order : FindIncidents.Order.values()) {
            list(order, 50, null);
        }
        for (FindSiteBans.Order order : FindSiteBans.Order.values()) {
            views.ask(new FindSiteBans(null, 50, null, order), SiteBanRegister.class);
        }
        assertThat(List.copyOf(views.sent()))
                .filteredOn(query -> Set.of("incidents", "sitebans")
                        .contains(query.getString("find").getValue()))
                .hasSize(10)
                .allSatisfy(query -> assertThat(winning(views.explain(query)))
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN", "\"stage\": \"SORT\""));
    }

    /** What else was thought of stands behind. */
    private static String winning(String plan) {
        return plan.replaceFirst("\"rejectedPlans\".*", "");
    }

    private void reported(int number, String group, int minute) {
        views.recordedAt(
                Log.friday().plus(Duration.ofMinutes(minute)),
                Cases.reported(number, group, "Words", "Parent A", List.of("N1")));
    }

    private void acceptedAt(int number, int minute) {
        views.recordedAt(
                Log.friday().plus(Duration.ofMinutes(minute)), new ConcernAccepted(Cases.id(number), null, false));
    }

    private void bannedSince(int number, int daysAgo) {
        var bar = SiteBanEvents.temporaryBarServed();
        SiteBanConfirmed confirmed = SiteBanEvents.siteBanConfirmed();
        views.recorded(
                new TemporaryBarServed(Cases.id(number), bar.notice(), bar.immediateRisk()),
                new SiteBanConfirmed(
                        Cases.id(number),
                        List.of(),
                        confirmed.reasons(),
                        confirmed.from().minusDays(daysAgo),
                        confirmed.to(),
                        confirmed.reviewOn()));
    }

    private List<Integer> cases(FindIncidents.Order order) {
        List<Integer> all = new ArrayList<>();
        String after = null;
        do {
            IncidentList page = list(order, 1, after);
            page.items().forEach(item -> all.add(number(item.reference())));
            after = page.next();
        } while (after != null);
        return all;
    }

    private IncidentList list(FindIncidents.Order order, int limit, @Nullable String after) {
        return views.ask(
                new FindIncidents(null, null, null, null, null, null, limit, after, order), IncidentList.class);
    }

    private List<Integer> bans(FindSiteBans.Order order) {
        List<Integer> all = new ArrayList<>();
        String after = null;
        do {
            SiteBanRegister page = views.ask(new FindSiteBans(null, 1, after, order), SiteBanRegister.class);
            page.items().forEach(item -> all.add(number(item.reference())));
            after = page.next();
        } while (after != null);
        return all;
    }

    private List<Integer> waits(FindWorklist.Order order) {
        List<Integer> all = new ArrayList<>();
        String after = null;
        do {
            Worklist page =
                    views.ask(new FindWorklist(EnumSet.allOf(Worklist.Kind.class), 1, after, order), Worklist.class);
            page.items().forEach(item -> all.add(number(item.reference())));
            after = page.next();
        } while (after != null);
        return all;
    }

    private List<String> due(FindDeadlines.Order order) {
        return board(order).stream().map(item -> item.due().toString()).toList();
    }

    private List<String> dueWithCase(FindDeadlines.Order order) {
        return board(order).stream()
                .map(item -> item.reference() + " " + item.due())
                .toList();
    }

    private List<DeadlineBoard.Item> board(FindDeadlines.Order order) {
        List<DeadlineBoard.Item> all = new ArrayList<>();
        String after = null;
        do {
            DeadlineBoard page = views.ask(new FindDeadlines(1, after, null, false, order), DeadlineBoard.class);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.length() - 4));
    }
}
