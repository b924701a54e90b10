package casebook.query.review;

import java.util.List;

/** The nearest-rank percentile: the smallest of the numbers that so many per cent of them do not exceed. */
record Percentile(int percent) {

    long of(List<Long> numbers) {
        int rank = Math.ceilDiv(percent * numbers.size(), 100);
        return numbers.stream().sorted().toList().get(rank - 1);
    }
}
