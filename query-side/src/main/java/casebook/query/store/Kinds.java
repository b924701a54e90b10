package casebook.query.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** What may be counted, in an order that does not depend on the counts. */
public final class Kinds {

    private static final Comparator<String> AS_IN_THE_POLICY =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Kinds() {}

    /** Every constant's name, in its own order. */
    public static List<String> of(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
    }

    /** Codes that an edition of the policy may have, and so are known only as they are met. */
    public static List<String> met(Collection<String> codes) {
        Set<String> sorted = new TreeSet<>(AS_IN_THE_POLICY);
        sorted.addAll(codes);
        return List.copyOf(sorted);
    }

    /** How often each is there. */
    public static SequencedMap<String, Long> counted(List<String> kinds, Collection<String> each) {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.put(kind, 0L));
        each.forEach(kind -> counts.merge(kind, 1L, Long::sum));
        return counts;
    }
}
