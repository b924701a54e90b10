package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** What speaks for changing a clause, beside it: how often it was raised, found broken, and found wanting, under the edition in force. */
@Component
class ClauseNumbers {
    private static final String REPORT = "/api/reports/policy-review";

    private final Api api;
    private final Openings openings;

    ClauseNumbers(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    /** A sentence for each clause that has any; nothing for whoever may not read the Head's report. */
    Map<String, String> speaking(Api.Exchange exchange) {
        Map<String, String> sentences = new TreeMap<>();
        if (openings.openToWhoAsks(HttpMethod.GET, REPORT)) {
            List<Shown> tables = api.read(exchange, REPORT, Map.of()).each("tables");
            say("CLAUSE", "Raised: %s.", tables, sentences);
            say("CLAUSE_AND_FINDING", "Found broken: %s.", tables, sentences);
            say("GAP", "Gaps noted: %s.", tables, sentences);
        }
        return sentences;
    }

    /** The first number of each row; nothing is said of none. */
    private static void say(String table, String words, List<Shown> tables, Map<String, String> sentences) {
        tables.stream()
                .filter(each -> table.equals(each.text("name")))
                .flatMap(each -> each.each("rows").stream())
                .filter(row -> first(row) > 0)
                .forEach(row -> sentences.merge(
                        String.valueOf(row.text("what")), words.formatted(first(row)), (one, two) -> one + " " + two));
    }

    private static long first(Shown row) {
        return row.get("numbers") instanceof List<?> numbers && numbers.getFirst() instanceof Long number ? number : 0;
    }
}
