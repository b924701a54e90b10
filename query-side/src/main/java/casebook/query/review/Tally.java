package casebook.query.review;

import casebook.shared.query.ReviewMeasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is of each measure. */
final class Tally {

    private final Map<ReviewMeasure, List<String>> all = new EnumMap<>(ReviewMeasure.class);

    void add(ReviewMeasure measure, Enum<?> kind) {
        add(measure, kind.name());
    }

    void add(ReviewMeasure measure, String kind) {
        all.computeIfAbsent(measure, none -> new ArrayList<>()).add(kind);
    }

    void addEach(ReviewMeasure measure, Collection<? extends Enum<?>> kinds) {
        kinds.forEach(kind -> add(measure, kind));
    }

    List<String> of(ReviewMeasure measure) {
        return all.getOrDefault(measure, List.of());
    }
}
