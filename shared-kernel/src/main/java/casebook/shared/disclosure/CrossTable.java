package casebook.shared.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How many there were, by two things at once, with the sums of rows and columns. Neighbouring rows, or columns, are put together
 * until every count is five or more; then every sum is too, and every difference of sums that is a count of people.
 */
public record CrossTable(
        @Nullable Long total, List<List<String>> rows, List<List<String>> columns, List<List<Long>> counts) {

    /** {@code counts} has one list for each row; rows and columns come in an order that was fixed before anybody counted. */
    public static CrossTable of(List<String> rows, List<String> columns, List<List<Long>> counts) {
        long total = sums(counts).sum();
        return Threshold.isEnough(total)
                ? merged(alone(rows), alone(columns), counts)
                : new CrossTable(null, List.of(), List.of(), List.of());
    }

    /** The sum of each row. */
    public List<Long> rowSums() {
        return sums(counts).boxed().toList();
    }

    /** The sum of each column. */
    public List<Long> columnSums() {
        return sums(turned(counts, columns.size())).boxed().toList();
    }

    private static CrossTable merged(List<List<String>> rows, List<List<String>> columns, List<List<Long>> counts) {
        int[] few = firstFew(counts);
        if (few.length == 0) {
            return new CrossTable(sums(counts).sum(), rows, columns, counts);
        }
        if (rows.size() >= columns.size()) {
            int row = Math.min(few[0], rows.size() - 2);
            return merged(joined(rows, row), columns, added(counts, row));
        }
        int column = Math.min(few[1], columns.size() - 2);
        List<List<Long>> turned = added(turned(counts, columns.size()), column);
        return merged(rows, joined(columns, column), turned(turned, rows.size()));
    }

    /** Its row and column; nothing where all are enough. */
    private static int[] firstFew(List<List<Long>> counts) {
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < counts.get(row).size(); column++) {
                if (!Threshold.isEnough(counts.get(row).get(column))) {
                    return new int[] {row, column};
                }
            }
        }
        return new int[0];
    }

    private static List<List<String>> alone(List<String> names) {
        return names.stream().map(List::of).toList();
    }

    private static List<List<String>> joined(List<List<String>> names, int at) {
        List<List<String>> joined = new ArrayList<>(names);
        List<String> both = new ArrayList<>(joined.get(at));
        both.addAll(joined.remove(at + 1));
        joined.set(at, List.copyOf(both));
        return List.copyOf(joined);
    }

    private static List<List<Long>> added(List<List<Long>> counts, int at) {
        List<List<Long>> added = new ArrayList<>(counts);
        List<Long> one = added.get(at);
        List<Long> two = added.remove(at + 1);
        added.set(
                at,
                IntStream.range(0, one.size())
                        .mapToObj(i -> one.get(i) + two.get(i))
                        .toList());
        return List.copyOf(added);
    }

    private static List<List<Long>> turned(List<List<Long>> counts, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> counts.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    private static LongStream sums(List<List<Long>> counts) {
        return counts.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum());
    }
}
