package casebook.query.governors;

import casebook.shared.calendar.ReportingTerm;
import casebook.shared.seal.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * What cases are called in one report. The same report asked again calls them the same; another report, other terms, or the same
 * ones a term later, call them otherwise, and nobody without the school's key can tell which was which.
 */
@Component
class Pseudonyms {

    private static final int LETTERS = 12;

    private final KeyedDigest digest;

    Pseudonyms(KeyedDigest digest) {
        this.digest = digest;
    }

    /** From a case's id to its name in the report. */
    @FunctionalInterface
    interface Names extends UnaryOperator<String> {}

    Names of(UUID report, List<ReportingTerm> covered, ReportingTerm today) {
        String terms = covered + "/" + today;
        return incident -> "case-"
                + digest.of("governors-report", utf8(report.toString()), utf8(terms), utf8(incident))
                        .substring(0, LETTERS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
