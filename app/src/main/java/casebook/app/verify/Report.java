package casebook.app.verify;

import java.io.PrintStream;
import java.util.Optional;

/** Says in plain English what holds, what does not, and where the first difference lies. */
record Report(Findings findings) {

    void print(PrintStream out) {
        findings.facts().forEach(out::println);
        findings.holding().forEach(check -> out.println("HOLDS    " + check.holds()));
        findings.failing().forEach(check -> failing(check, out));
        findings.warnings().forEach(warning -> out.println("NOTE     " + warning));
        firstDifference().ifPresent(out::println);
        out.println(
                findings.hold()
                        ? "Everything that was checked holds."
                        : "NOT EVERYTHING HOLDS. Keep this file or folder as it is, and a copy of it, for whoever looks into it.");
    }

    private void failing(Check check, PrintStream out) {
        out.println("FAILS    Not so: " + check.holds());
        findings.kept().stream()
                .filter(finding -> finding.check() == check)
                .forEach(finding -> out.println("         - " + finding.what()));
        if (findings.notKept(check) > 0) {
            out.println("         - and %,d more like these.".formatted(findings.notKept(check)));
        }
    }

    Optional<String> firstDifference() {
        return findings.firstDifference().map(Report::sentence);
    }

    private static String sentence(Differences.Range range) {
        String to = range.wrong() == null ? "leaf " + range.to() : range.wrong().toString();
        if (range.from() == range.to()) {
            return "The first difference lies at " + to + ".";
        }
        String between = "The first difference lies between leaf %d and %s: everything before is as it was signed."
                .formatted(range.from(), to);
        return range.unlessForged() == range.from()
                ? between
                : between
                        + " If nobody else had the log's key, it lies not before leaf %d."
                                .formatted(range.unlessForged());
    }
}
