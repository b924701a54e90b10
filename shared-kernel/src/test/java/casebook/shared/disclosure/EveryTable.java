package casebook.shared.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All tables of a few small numbers: what somebody reckons with who knows how numbers are withheld, and not what they are. */
final class EveryTable {

    private EveryTable() {}

    /** Every list of so many numbers that come to no more than this in all. */
    static Stream<List<Long>> of(int numbers, long total) {
        if (numbers == 0) {
            return Stream.of(List.of());
        }
        return of(numbers - 1, total)
                .flatMap(shorter -> IntStream.rangeClosed(0, (int) (total
                                - shorter.stream().mapToLong(Long::longValue).sum()))
                        .mapToObj(last -> {
                            List<Long> longer = new ArrayList<>(shorter);
                            longer.add((long) last);
                            return List.copyOf(longer);
                        }));
    }

    static SequencedMap<String, Long> named(List<Long> counts) {
        SequencedMap<String, Long> named = new LinkedHashMap<>();
        IntStream.range(0, counts.size()).forEach(i -> named.put("K" + i, counts.get(i)));
        return named;
    }
}
