package casebook.web.report;

import casebook.shared.query.Coverage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who agreed to abide by the policy (K1), by class, beside the edition before. */
final class CoverageTable {

    private static final List<String> COLUMNS = List.of("Agreements on record", "Edition before");

    private CoverageTable() {}

    static ReportTable of(Coverage now, Optional<Coverage> before) {
        List<String> classes = Stream.concat(Stream.of(now), before.stream())
                .flatMap(coverage -> coverage.classes().stream())
                .map(Coverage.InClass::pupilClass)
                .distinct()
                .sorted()
                .toList();
        return new ReportTable(
                "ACKNOWLEDGED",
                "Who agreed to the policy",
                "How many were asked is not on record, so no share is told. A new edition begins with none.",
                COLUMNS,
                classes.stream().map(each -> row(each, now, before)).toList());
    }

    private static ReportTable.Row row(String pupilClass, Coverage now, Optional<Coverage> before) {
        @Nullable Long then = before.map(coverage -> in(pupilClass, coverage)).orElse(null);
        return new ReportTable.Row(pupilClass, pupilClass, Arrays.asList(in(pupilClass, now), then));
    }

    private static Long in(String pupilClass, Coverage coverage) {
        return coverage.classes().stream()
                .filter(each -> each.pupilClass().equals(pupilClass))
                .mapToLong(Coverage.InClass::acknowledged)
                .sum();
    }
}
