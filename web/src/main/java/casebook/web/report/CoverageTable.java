package casebook.web.report;

import casebook.shared.query.Coverage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who agreed to abide by the policy (K1), by class, beside the edition before. */
final class CoverageTable {

    private static final List<String> COLUMNS =
            List.of("Agreements on record", "Asked to sign", "In a hundred", "Edition before", "In a hundred then");

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
                "A share is told where it is on record that ten or more of a class were asked. A new edition begins with none.",
                COLUMNS,
                classes.stream().map(each -> row(each, now, before)).toList());
    }

    private static ReportTable.Row row(String pupilClass, Coverage now, Optional<Coverage> before) {
        Coverage.InClass here = in(pupilClass, now);
        Optional<Coverage.InClass> then = before.map(coverage -> in(pupilClass, coverage));
        return new ReportTable.Row(
                pupilClass,
                pupilClass,
                Arrays.asList(
                        (long) here.acknowledged(),
                        here.asked() == null ? null : Long.valueOf(here.asked()),
                        here.share(),
                        then.map(each -> (long) each.acknowledged()).orElse(null),
                        then.map(Coverage.InClass::share).orElse(null)));
    }

    private static Coverage.InClass in(String pupilClass, Coverage coverage) {
        return coverage.classes().stream()
                .filter(each -> each.pupilClass().equals(pupilClass))
                .findFirst()
                .orElse(new Coverage.InClass(pupilClass, 0, null));
    }
}
