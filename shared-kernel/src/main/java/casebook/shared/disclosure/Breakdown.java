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
