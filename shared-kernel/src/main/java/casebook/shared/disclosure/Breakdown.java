package casebook.shared.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How many there were in all, and of which kind, where each is of exactly one kind. Kinds with fewer than five are put together
 * with their neighbours until they are five. {@code total} is null, and there are no groups, where fewer than five are all there were.
 */
public record Breakdown(@Nullable Long total, List<Group> groups) {

    /** Kinds that are told together, and how many they are. */
    public record Group(List<String> kinds, long count) {}

    /** The kinds come in an order that was fixed before anybody counted, those that nobody was of among them. */
    public static Breakdown of(SequencedMap<String, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return Threshold.isEnough(total) ? new Breakdown(total, groups(counts)) : new Breakdown(null, List.of());
    }

    /**
     * What breakdowns of different people by the same kinds tell together. It is worked out from what they tell and from nothing else, so
     * it tells nothing that they do not: where one put kinds together, so does the sum, and one that tells nothing is in no number.
     */
    public static Breakdown together(List<Breakdown> all) {
        List<Group> told = all.stream().flatMap(each -> each.groups().stream()).toList();
        if (told.isEmpty()) {
            return new Breakdown(null, List.of());
        }
        List<Group> sums = new ArrayList<>();
        Group open = new Group(List.of(), 0);
        for (String kind : kinds(all)) {
            open = together(open, new Group(List.of(kind), countOfThoseThatEndWith(kind, told)));
            if (endsIn(kind, all)) {
                sums.add(open);
                open = new Group(List.of(), 0);
            }
        }
        return new Breakdown(told.stream().mapToLong(Group::count).sum(), List.copyOf(sums));
    }

    private static List<String> kinds(List<Breakdown> all) {
        return all.stream()
                .map(Breakdown::kinds)
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All kinds in their order; none where nothing is told. */
    public List<String> kinds() {
        return groups.stream().flatMap(group -> group.kinds().stream()).toList();
    }

    /** Whether it tells of enough only, as each that is worked out here does: for one that was worked out elsewhere. */
    public boolean mayBeTold() {
        return total == null
                ? groups.isEmpty()
                : Threshold.isEnough(total)
                        && total == groups.stream().mapToLong(Group::count).sum()
                        && groups.stream().allMatch(group -> Threshold.isEnough(group.count()));
    }

    private static long countOfThoseThatEndWith(String kind, List<Group> told) {
        return told.stream()
                .filter(group -> group.kinds().getLast().equals(kind))
                .mapToLong(Group::count)
                .sum();
    }

    /** Whether in each that tells anything a group ends with this kind. */
    private static boolean endsIn(String kind, List<Breakdown> all) {
        return all.stream()
                .map(Breakdown::groups)
                .filter(groups -> !groups.isEmpty())
                .allMatch(groups -> groups.stream()
                        .anyMatch(group -> group.kinds().getLast().equals(kind)));
    }

    /** With whom a kind is told; null where nothing is told. */
    public @Nullable Group having(String kind) {
        return groups.stream()
                .filter(group -> group.kinds().contains(kind))
                .findFirst()
                .orElse(null);
    }

    private static List<Group> groups(SequencedMap<String, Long> counts) {
        List<Group> groups = new ArrayList<>();
        Group open = new Group(List.of(), 0);
        for (Map.Entry<String, Long> kind : counts.entrySet()) {
            open = together(open, new Group(List.of(kind.getKey()), kind.getValue()));
            if (Threshold.isEnough(open.count())) {
                groups.add(open);
                open = new Group(List.of(), 0);
            }
        }
        if (!open.kinds().isEmpty()) {
            groups.add(together(groups.removeLast(), open));
        }
        return List.copyOf(groups);
    }

    private static Group together(Group one, Group two) {
        List<String> kinds = new ArrayList<>(one.kinds());
        kinds.addAll(two.kinds());
        return new Group(List.copyOf(kinds), one.count() + two.count());
    }
}
