package casebook.shared.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The attacker knows the arithmetic and everything that is told, and reckons with every table that would be told in the same way.
 * Where a number from one to four is the same in all of them, it is told; so in none of them it may be.
 */
class NothingSmallIsToldTest {

    @Test
    void no_small_number_follows_from_a_breakdown() {
        nothingFollows(EveryTable.of(2, 30), counts -> Breakdown.of(EveryTable.named(counts)));
        nothingFollows(EveryTable.of(3, 24), counts -> Breakdown.of(EveryTable.named(counts)));
        nothingFollows(EveryTable.of(5, 13), counts -> Breakdown.of(EveryTable.named(counts)));
    }

    /** Each breaks down the same people, so each has the total of all the others. */
    @Test
    void no_small_number_follows_from_two_breakdowns_of_the_same_people() {
        nothingFollows(
                EveryTable.of(4, 30).filter(counts -> counts.get(0) + counts.get(1) == counts.get(2) + counts.get(3)),
                counts -> List.of(
                        Breakdown.of(EveryTable.named(counts.subList(0, 2))),
                        Breakdown.of(EveryTable.named(counts.subList(2, 4)))));
    }

    @Test
    void no_small_number_and_no_small_remainder_follows_from_choices() {
        for (long of = 0; of < 25; of++) {
            long all = of;
            Function<List<Long>, Object> told = counts -> Choices.of(all, EveryTable.named(counts));
            nothingFollows(EveryTable.of(1, all), told);
            nothingFollows(EveryTable.of(1, all), counts -> List.of(all - counts.getFirst()), told);
        }
    }

    @Test
    void no_small_number_follows_from_a_table_with_its_sums() {
        nothingFollows(EveryTable.of(4, 24), NothingSmallIsToldTest::crossed);
        nothingFollows(EveryTable.of(6, 14), NothingSmallIsToldTest::crossed);
    }

    /** What stands in the table, and all sums of rows and columns, and what remains when any of them is taken from any other. */
    @Test
    void every_part_of_a_table_that_sums_can_single_out_is_enough() {
        EveryTable.of(6, 14).map(NothingSmallIsToldTest::crossed).forEach(table -> {
            assertThat(table.counts())
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5)));
            assertThat(table.rowSums().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(table.columnSums().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(table.total() == null ? 0 : table.total());
        });
    }

    @Test
    void what_is_told_is_true() {
        EveryTable.of(4, 20).forEach(counts -> {
            Breakdown told = Breakdown.of(EveryTable.named(counts));
            long all = counts.stream().mapToLong(Long::longValue).sum();
            assertThat(told.groups().stream().mapToLong(Breakdown.Group::count).sum())
                    .isEqualTo(all < 5 ? 0 : all);
            assertThat(told.groups())
                    .allSatisfy(group -> assertThat(group.count())
                            .isEqualTo(group.kinds().stream()
                                    .mapToLong(kind -> counts.get(Integer.parseInt(kind.substring(1))))
                                    .sum())
                            .isGreaterThanOrEqualTo(5));
        });
    }

    @Test
    void large_numbers_stand_alone() {
        assertThat(Breakdown.of(EveryTable.named(List.of(5L, 12L))).groups()).hasSize(2);
        assertThat(Objects.requireNonNull(Breakdown.of(EveryTable.named(List.of(5L, 2L, 12L)))
                                .having("K1"))
                        .kinds())
                .containsExactly("K1", "K2");
        assertThat(crossed(List.of(5L, 6L, 7L, 8L)).counts()).hasSize(2);
        assertThat(Choices.of(11, EveryTable.named(List.of(6L, 0L, 11L, 7L))).choices())
                .extracting(Choices.Choice::count)
                .containsExactly(6L, 0L, 11L, null);
    }

    private static CrossTable crossed(List<Long> counts) {
        int columns = counts.size() / 2;
        List<String> names = IntStream.range(0, columns).mapToObj(i -> "C" + i).toList();
        return CrossTable.of(
                List.of("R0", "R1"),
                names,
                List.of(counts.subList(0, columns), counts.subList(columns, counts.size())));
    }

    private static void nothingFollows(Stream<List<Long>> tables, Function<List<Long>, Object> told) {
        nothingFollows(tables, counts -> counts, told);
    }

    private static void nothingFollows(
            Stream<List<Long>> tables, Function<List<Long>, List<Long>> secret, Function<List<Long>, Object> told) {
        Map<Object, List<List<Long>>> alike =
                tables.collect(Collectors.groupingBy(told, Collectors.mapping(secret, Collectors.toList())));
        alike.forEach((publication, secrets) -> {
            for (int i = 0; i < secrets.getFirst().size(); i++) {
                int place = i;
                List<Long> possible = secrets.stream()
                        .map(counts -> counts.get(place))
                        .distinct()
                        .toList();
                if (possible.size() == 1) {
                    assertThat(possible.getFirst()).as("in %s", publication).isNotIn(1L, 2L, 3L, 4L);
                }
            }
        });
    }
}
