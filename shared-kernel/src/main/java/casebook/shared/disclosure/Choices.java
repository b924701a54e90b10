package casebook.shared.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How many of a number had each of several things, of which one may have many. A count is null where fewer than five had it, and
 * where fewer than five had it not, since who knows both numbers subtracts; {@code of} where there were fewer than five in all.
 */
public record Choices(@Nullable Long of, List<Choice> choices) {

    /** One thing, and how many had it. */
    public record Choice(String what, @Nullable Long count) {}

    /** A sum of counts; {@code atLeast} where some were withheld, and so are in no sum. */
    public record Sum(String what, long count, boolean atLeast) {}

    /** What choices of different people tell together, worked out from what they tell and from nothing else. */
    public static List<Sum> together(List<Choices> all) {
        SequencedMap<String, Sum> sums = new LinkedHashMap<>();
        all.stream().flatMap(each -> each.choices().stream()).forEach(choice -> {
            Sum one = new Sum(choice.what(), Objects.requireNonNullElse(choice.count(), 0L), choice.count() == null);
            sums.merge(choice.what(), one, Choices::added);
        });
        return List.copyOf(sums.values());
    }

    private static Sum added(Sum one, Sum two) {
        return new Sum(one.what(), one.count() + two.count(), one.atLeast() || two.atLeast());
    }

    /** No count is above {@code of}. */
    public static Choices of(long of, SequencedMap<String, Long> counts) {
        Long all = Threshold.isEnough(of) ? of : null;
        return new Choices(
                all,
                counts.entrySet().stream()
                        .map(each -> new Choice(each.getKey(), told(of, each)))
                        .toList());
    }

    /** Whether it is told how many had this. */
    public boolean tells(String what) {
        return choices.stream().anyMatch(choice -> choice.what().equals(what) && choice.count() != null);
    }

    /** Whether it tells of nobody or of enough only, as each that is worked out here does: for one that was worked out elsewhere. */
    public boolean mayBeTold() {
        long all = Objects.requireNonNullElse(of, Threshold.LEAST);
        return Threshold.isEnough(all)
                && choices.stream()
                        .map(Choice::count)
                        .filter(Objects::nonNull)
                        .allMatch(count ->
                                of != null && Threshold.isTellable(count) && Threshold.isTellable(all - count));
    }

    private static @Nullable Long told(long of, Map.Entry<String, Long> each) {
        long count = each.getValue();
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("There cannot be more who had it than there were");
        }
        return Threshold.isEnough(of) && Threshold.isTellable(count) && Threshold.isTellable(of - count) ? count : null;
    }
}
