package casebook.shared.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The attacker holds a published review in one hand and the overview of each of its terms in the other, knows the arithmetic, and reckons
 * with every history that both would be told of. What is the same in all of them is known.
 */
class NothingMoreIsPublishedTest {

    @Test
    void no_small_number_follows_from_the_sum_of_breakdowns_and_each_of_them() {
        nothingFollows(EveryTable.of(4, 24), 2, NothingMoreIsPublishedTest::brokenDown);
        nothingFollows(EveryTable.of(6, 14), 3, NothingMoreIsPublishedTest::brokenDown);
    }

    /** In one term there are so many people, and in the other so many. */
    @Test
    void no_small_number_follows_from_the_sum_of_choices_and_each_of_them() {
        for (long one = 0; one < 15; one++) {
            for (long two = one; two < 15; two++) {
                long inOne = one;
                long inTwo = two;
                nothingFollows(
                        EveryTable.of(2, one + two)
                                .filter(counts -> counts.getFirst() <= inOne && counts.getLast() <= inTwo),
                        1,
                        counts -> chosen(List.of(
                                Choices.of(inOne, EveryTable.named(counts.subList(0, 1))),
                                Choices.of(inTwo, EveryTable.named(counts.subList(1, 2))))));
            }
        }
    }

    /** A sum of everything, with nothing held back, is what an attacker would like best. */
    @Test
    void a_plain_sum_would_be_seen_through() {
        Map<Object, List<List<Long>>> alike = EveryTable.of(4, 24)
                .collect(Collectors.groupingBy(counts -> List.of(
                        brokenDown(counts),
                        counts.stream().mapToLong(Long::longValue).sum())));
        assertThat(alike.values())
                .anySatisfy(worlds -> assertThat(worlds)
                        .map(counts -> counts.get(0) + counts.get(1))
                        .containsOnly(3L));
    }

    @Test
    void what_two_tell_is_added_and_who_was_put_together_stays_so() {
        Breakdown one = Breakdown.of(named("A", 6, "B", 2, "C", 5));
        Breakdown two = Breakdown.of(named("A", 5, "B", 5, "C", 5));
        assertThat(Breakdown.together(List.of(one, two)))
                .isEqualTo(new Breakdown(
                        28L,
                        List.of(new Breakdown.Group(List.of("A"), 11), new Breakdown.Group(List.of("B", "C"), 17))));
        assertThat(Breakdown.together(List.of(one, Breakdown.of(named("A", 1, "B", 1, "C", 1)))))
                .isEqualTo(one);
        assertThat(Breakdown.together(List.of()))
                .isEqualTo(Breakdown.together(List.of(Breakdown.of(named("A", 4)))))
                .isEqualTo(new Breakdown(null, List.of()));
    }

    @Test
    void a_sum_says_where_a_term_was_too_small_to_be_in_it() {
        Choices one = Choices.of(20, named("N1", 9, "N2", 7));
        Choices two = Choices.of(20, named("N1", 3, "N2", 5, "N3", 1));
        assertThat(Choices.together(List.of(one, two)))
                .containsExactly(
                        new Choices.Sum("N1", 9, true),
                        new Choices.Sum("N2", 12, false),
                        new Choices.Sum("N3", 0, true));
    }

    /** The kinds of the first term, and then of the second. */
    private static Object brokenDown(List<Long> counts) {
        int kinds = counts.size() / 2;
        List<Breakdown> terms = List.of(
                Breakdown.of(EveryTable.named(counts.subList(0, kinds))),
                Breakdown.of(EveryTable.named(counts.subList(kinds, counts.size()))));
        return List.of(terms, Breakdown.together(terms));
    }

    private static Object chosen(List<Choices> terms) {
        return List.of(terms, Choices.together(terms));
    }

    private static void nothingFollows(Stream<List<Long>> worlds, int kinds, Function<List<Long>, Object> told) {
        worlds.collect(Collectors.groupingBy(told)).forEach((publication, alike) -> {
            List<List<Long>> secrets =
                    alike.stream().map(counts -> secrets(counts, kinds)).toList();
            for (int at = 0; at < secrets.getFirst().size(); at++) {
                int secret = at;
                long known = secrets.getFirst().get(secret);
                if (known > 0
                        && known < 5
                        && secrets.stream().allMatch(each -> Objects.equals(each.get(secret), known))) {
                    throw new AssertionError(publication + " tells " + known);
                }
            }
        });
    }

    /** Each number, each kind over the terms, each term over its kinds, and all. */
    private static List<Long> secrets(List<Long> counts, int kinds) {
        List<Long> secrets = new ArrayList<>(counts);
        int terms = counts.size() / kinds;
        for (int kind = 0; kind < kinds; kind++) {
            int of = kind;
            secrets.add(IntStream.range(0, terms)
                    .mapToLong(term -> counts.get(term * kinds + of))
                    .sum());
        }
        for (int term = 0; term < terms; term++) {
            secrets.add(counts.subList(term * kinds, (term + 1) * kinds).stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        secrets.add(counts.stream().mapToLong(Long::longValue).sum());
        return secrets;
    }

    private static SequencedMap<String, Long> named(Object... namesAndCounts) {
        SequencedMap<String, Long> named = new LinkedHashMap<>();
        for (int at = 0; at < namesAndCounts.length; at += 2) {
            named.put((String) namesAndCounts[at], ((Integer) namesAndCounts[at + 1]).longValue());
        }
        return named;
    }
}
