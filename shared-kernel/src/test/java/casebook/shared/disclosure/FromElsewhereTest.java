package casebook.shared.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.disclosure.Breakdown.Group;
import casebook.shared.disclosure.Choices.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Numbers that another Casebook worked out are looked at before they are passed on. */
class FromElsewhereTest {

    static final List<Breakdown> TELLING_TOO_MUCH = List.of(
            new Breakdown(4L, List.of()),
            new Breakdown(null, List.of(new Group(List.of("A"), 6))),
            new Breakdown(9L, List.of(new Group(List.of("A"), 6), new Group(List.of("B"), 3))),
            new Breakdown(9L, List.of(new Group(List.of("A"), 6))),
            new Breakdown(-9L, List.of(new Group(List.of("A"), -9))));

    static final List<Choices> CHOOSING_TOO_MUCH = List.of(
            new Choices(4L, List.of()),
            new Choices(null, List.of(new Choice("A", 6L))),
            new Choices(9L, List.of(new Choice("A", 3L))),
            new Choices(9L, List.of(new Choice("A", 6L))),
            new Choices(9L, List.of(new Choice("A", 12L))),
            new Choices(9L, List.of(new Choice("B", null), new Choice("A", -5L))));

    @Test
    void what_is_worked_out_here_may_be_told() {
        assertThat(EveryTable.of(3, 18)).allSatisfy(counts -> {
            assertThat(Breakdown.of(EveryTable.named(counts)).mayBeTold()).isTrue();
            assertThat(Choices.of(18, EveryTable.named(counts)).mayBeTold()).isTrue();
        });
        assertThat(Stream.of(0L, 4L, 5L))
                .allMatch(of -> Choices.of(of, EveryTable.named(List.of(0L))).mayBeTold());
    }

    @ParameterizedTest
    @FieldSource("TELLING_TOO_MUCH")
    void a_breakdown_that_tells_of_a_few_may_not(Breakdown breakdown) {
        assertThat(breakdown.mayBeTold()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("CHOOSING_TOO_MUCH")
    void nor_may_choices_that_do(Choices choices) {
        assertThat(choices.mayBeTold()).isFalse();
    }
}
