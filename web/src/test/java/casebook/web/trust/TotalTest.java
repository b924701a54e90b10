package casebook.web.trust;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.web.trust.Total.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sums over schools: who has them, and what every school tells, can take nothing from them that a school withholds. */
class TotalTest {
    private static final List<String> KINDS = List.of("A", "B", "C");

    /** Of one to five schools, so many of each kind in each. */
    private static Stream<List<List<Long>>> trusts() {
        Random random = new Random(36);
        return Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(school -> KINDS.stream()
                                .map(kind -> (long) random.nextInt(9))
                                .toList())
                        .toList())
                .limit(500);
    }

    @Test
    void a_sum_less_what_the_schools_tell_leaves_nothing() {
        assertThat(trusts()).allSatisfy(counts -> {
            List<Breakdown> told =
                    counts.stream().map(each -> Breakdown.of(named(each))).toList();
            Total sum = Total.of(told, false);
            long rest = sum(told.stream().map(Breakdown::total));
            assertThat(sum(Stream.of(sum).map(Total::total))).isEqualTo(rest);
            assertThat(sum(sum.lines().stream().map(Line::count))).isEqualTo(rest);
            assertThat(sum.lines())
                    .allSatisfy(line -> assertThat(line.count())
                            .isEqualTo(sum(told.stream()
                                    .flatMap(each -> each.groups().stream())
                                    .filter(group -> line.kinds().containsAll(group.kinds()))
                                    .map(Breakdown.Group::count))));
            assertThat(sum.atLeast()).isEqualTo(told.stream().anyMatch(each -> each.total() == null));
        });
    }

    @Test
    void of_choices_only_what_is_told_is_added() {
        assertThat(trusts()).allSatisfy(counts -> {
            List<Choices> told =
                    counts.stream().map(each -> Choices.of(8, named(each))).toList();
            assertThat(Total.ofChoices(told, false).lines())
                    .hasSize(KINDS.size())
                    .allSatisfy(line -> {
                        List<Choices.Choice> its = told.stream()
                                .flatMap(each -> each.choices().stream())
                                .filter(choice -> line.kinds().equals(List.of(choice.what())))
                                .toList();
                        assertThat(line.count()).isEqualTo(sum(its.stream().map(Choices.Choice::count)));
                        assertThat(line.atLeast()).isEqualTo(its.stream().anyMatch(choice -> choice.count() == null));
                    });
        });
    }

    @Test
    void a_school_that_is_silent_makes_every_sum_at_least() {
        Breakdown five = Breakdown.of(named(List.of(5L, 6L, 0L)));
        assertThat(Total.of(List.of(five), true).lines()).isNotEmpty().allMatch(Line::atLeast);
        assertThat(Total.of(List.of(), true)).isEqualTo(new Total(null, true, List.of()));
        Total choices = Total.ofChoices(List.of(Choices.of(12, named(List.of(0L, 6L, 12L)))), true);
        assertThat(choices.total()).isEqualTo(12);
        assertThat(choices.atLeast()).isTrue();
        assertThat(choices.lines()).allMatch(Line::atLeast);
    }

    @Test
    void a_school_with_other_kinds_is_in_no_sum() {
        Breakdown ours = Breakdown.of(named(List.of(5L, 6L, 7L)));
        Breakdown newer = new Breakdown(9L, List.of(new Breakdown.Group(List.of("A", "NEW"), 9)));
        assertThat(Total.of(List.of(ours, newer), false).total()).isEqualTo(18);
        assertThat(Total.of(List.of(ours, newer), false).atLeast()).isTrue();
    }

    /** Of what is told. */
    private static long sum(Stream<@Nullable Long> counts) {
        return counts.filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    private static SequencedMap<String, Long> named(List<Long> counts) {
        SequencedMap<String, Long> named = new LinkedHashMap<>();
        IntStream.range(0, counts.size()).forEach(at -> named.put(KINDS.get(at), counts.get(at)));
        return named;
    }
}
