package casebook.web.trust;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What several schools tell together of one thing, worked out from what each tells and from nothing else, so that whoever has them all
 * learns nothing from it. {@code atLeast} where one of them tells nothing, or less; {@code total} is null where all do.
 */
record Total(@Nullable Long total, boolean atLeast, List<Line> lines) {

    /** Kinds that are told together, and how many there were. */
    record Line(List<String> kinds, long count, boolean atLeast) {}

    /** One that has other kinds, as another version of Casebook may, is in no sum. */
    static Total of(List<Breakdown> told, boolean someAreSilent) {
        List<String> kinds = told.stream()
                .map(Breakdown::kinds)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Breakdown> alike =
                told.stream().filter(each -> each.kinds().equals(kinds)).toList();
        Breakdown sum = Breakdown.together(alike);
        boolean atLeast =
                someAreSilent || alike.size() < told.size() || alike.stream().anyMatch(each -> each.total() == null);
        return new Total(
                sum.total(),
                atLeast,
                sum.groups().stream()
                        .map(group -> new Line(group.kinds(), group.count(), atLeast))
                        .toList());
    }

    static Total ofChoices(List<Choices> told, boolean someAreSilent) {
        List<Long> totals =
                told.stream().map(Choices::of).filter(Objects::nonNull).toList();
        return new Total(
                totals.isEmpty()
                        ? null
                        : Long.valueOf(
                                totals.stream().mapToLong(Long::longValue).sum()),
                someAreSilent || totals.size() < told.size(),
                Choices.together(told).stream()
                        .map(sum -> new Line(List.of(sum.what()), sum.count(), someAreSilent || sum.atLeast()))
                        .toList());
    }
}
