package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.examples.Invented;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsCases.Item;
import casebook.shared.query.GovernorsOverview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is in November, so the summer is over and the autumn is not. */
@OnEveryMongo
class GovernorsTest {

    private static final Instant JUNE = Instant.parse("2026-06-10T09:00:00Z");
    private static final UUID REPORT = new UUID(1, 1);

    private final Views views;

    GovernorsTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    /** Twelve in summer, of which three are met with a ban, and two in autumn. */
    private void aYear() {
        IntStream.range(0, 12).forEach(number -> {
            views.recordedAt(JUNE, Cases.reported(number));
            if (number >= 10) {
                views.recordedAt(JUNE, new ConcernScreenedOut(Cases.id(number), Invented.words("Not for us"), false));
                return;
            }
            views.recordedAt(JUNE, new ConcernAccepted(Cases.id(number), null, false));
            ResponseCode response = number < 3 ? ResponseCode.A5 : ResponseCode.A1;
            views.recordedAt(
                    JUNE,
                    new ProportionalityAssessed(
                            Cases.id(number),
                            List.of(new LesserStep(ResponseCode.ADVICE, LesserStep.Weighing.TRIED, null)),
                            Invented.words("None"),
                            Invented.words("None")));
            views.recordedAt(JUNE, new ResponseDecided(Cases.id(number), List.of(response), Invented.words("Reasons")));
        });
        views.recorded(Cases.reported(20), Cases.reported(21));
    }

    @Test
    void a_case_is_told_in_codes_that_others_share_and_by_nothing_else() {
        aYear();
        List<Item> summer = items(REPORT).stream()
                .filter(item -> item.term().equals("Summer 2025/26"))
                .toList();
        assertThat(summer).hasSize(12);
        assertThat(summer)
                .allSatisfy(item -> assertThat(item.group()).contains("CLASS").doesNotContain("Year 4"));
        assertThat(summer).extracting(Item::clauses).containsOnly(List.of("G1", "N1"));
        // three have the ban and five are without the letter
        assertThat(summer).extracting(Item::responses).containsOnly(List.of("A1"), List.of());
        assertThat(answer(REPORT).terms())
                .filteredOn(term -> term.term().equals("Summer 2025/26"))
                .flatExtracting(GovernorsCases.Term::withheld)
                .anySatisfy(withheld -> assertThat(withheld.values()).contains("A5"));
        assertThat(answer(REPORT).toString())
                .doesNotContain("2026-00", "Parent A", "Year 4")
                .doesNotContain(Cases.id(1).toString());
    }

    @Test
    void of_the_present_term_it_is_told_only_that_cases_are_there() {
        aYear();
        assertThat(items(REPORT))
                .filteredOn(item -> item.term().equals("Autumn 2026/27"))
                .hasSize(2)
                .allSatisfy(item -> {
                    assertThat(item.status()).isNull();
                    assertThat(item.clauses()).isEmpty();
                    assertThat(item.steps()).isEmpty();
                });
    }

    @Test
    void what_happens_in_the_present_term_shows_on_no_case() {
        aYear();
        List<Item> before = items(REPORT);
        views.recorded(new ResponseDecided(Cases.id(3), List.of(ResponseCode.A5), Invented.words("Reasons")));
        assertThat(items(REPORT)).isEqualTo(before);
    }

    @Test
    void pseudonyms_are_the_same_in_the_same_report_and_in_no_other() {
        aYear();
        assertThat(items(REPORT)).isEqualTo(items(REPORT));
        Set<String> names = names(answer(REPORT, null, null));
        assertThat(names).hasSize(14);
        assertThat(names(answer(new UUID(1, 2), null, null))).doesNotContainAnyElementsOf(names);
        assertThat(names(answer(REPORT, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"))))
                .hasSize(12)
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void a_report_goes_on_where_its_page_ended() {
        aYear();
        Set<String> seen = new HashSet<>();
        String after = null;
        do {
            GovernorsCases page = views.ask(new FindGovernorsCases(REPORT, null, null, 5, after), GovernorsCases.class);
            page.items().forEach(item -> assertThat(seen.add(item.pseudonym())).isTrue());
            after = page.next();
        } while (after != null);
        assertThat(seen).isEqualTo(names(answer(REPORT)));
    }

    @Test
    void numbers_are_told_of_a_term_that_is_over_and_never_those_under_five() {
        aYear();
        GovernorsOverview overview = views.ask(new FindGovernorsOverview(null, null), GovernorsOverview.class);
        GovernorsOverview.Figures summer = overview.terms().stream()
                .filter(term -> term.term().equals("Summer 2025/26"))
                .map(GovernorsOverview.Term::figures)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
        assertThat(summer.sources().total()).isEqualTo(12);
        assertThat(summer.screening().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(12));
        assertThat(summer.responses().of()).isEqualTo(10);
        assertThat(summer.responses().tells("A5")).isFalse();
        assertThat(summer.responses().tells("A1")).isFalse();
        assertThat(summer.bans().total()).isNull();
        assertThat(overview.terms().getLast().over()).isFalse();
        assertThat(overview.terms().getLast().figures()).isNull();
    }

    /** Otherwise who was told of twelve raised and nine looked at would know of three that wait. */
    @Test
    void who_was_screened_and_who_raised_a_concern_are_as_many() {
        IntStream.range(0, 12).forEach(number -> {
            views.recordedAt(JUNE, Cases.reported(number));
            if (number < 9) {
                views.recordedAt(JUNE, new ConcernAccepted(Cases.id(number), null, false));
            }
        });
        assertThat(views.ask(new FindGovernorsOverview(null, null), GovernorsOverview.class)
                        .terms())
                .extracting(GovernorsOverview.Term::figures)
                .filteredOn(Objects::nonNull)
                .last()
                .satisfies(summer -> assertThat(summer.screening())
                        .isEqualTo(new Breakdown(
                                12L,
                                List.of(new Breakdown.Group(List.of("ACCEPTED", "SCREENED_OUT", "NOT_YET"), 12)))));
    }

    @Test
    void dates_within_one_term_ask_for_the_whole_of_it() {
        aYear();
        assertThat(views.ask(
                        new FindGovernorsOverview(LocalDate.parse("2026-06-10"), LocalDate.parse("2026-06-10")),
                        GovernorsOverview.class))
                .isEqualTo(views.ask(
                        new FindGovernorsOverview(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-07-31")),
                        GovernorsOverview.class));
    }

    private List<Item> items(UUID report) {
        return answer(report).items();
    }

    private GovernorsCases answer(UUID report) {
        return answer(report, null, null);
    }

    private GovernorsCases answer(UUID report, @Nullable LocalDate from, @Nullable LocalDate to) {
        return views.ask(new FindGovernorsCases(report, from, to, 200, null), GovernorsCases.class);
    }

    private static Set<String> names(GovernorsCases cases) {
        return cases.items().stream().map(Item::pseudonym).collect(Collectors.toSet());
    }
}
