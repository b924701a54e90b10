package casebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What people get wrong in a form, made in every box of a page that it can be made in. */
enum Mistake {
    NOTHING_FILLED_IN,
    TOO_LONG,
    A_DAY_THAT_IS_NONE,
    A_DAY_WITHOUT_ITS_YEAR,
    A_YEAR_LONG_AGO,
    WORDS_FOR_A_NUMBER;

    private static final String LONGER_THAN_ANYTHING_MAY_BE = "x".repeat(20_001);

    FilledIn in(Document page) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (this != NOTHING_FILLED_IN) {
            page.select(
                            "main form input:not([type=hidden], [type=file], [type=search]), main form textarea, main form select")
                    .forEach(box -> typed.putIfAbsent(box.attr("name"), List.of(typed(box))));
            typed.remove("");
        }
        return new FilledIn(FilledIn.empty(page).hidden(), typed);
    }

    private String typed(Element box) {
        String name = box.attr("name");
        if (box.is("[type=radio], [type=checkbox]")) {
            return box.val();
        } else if (box.is("select")) {
            return String.valueOf(box.select("option").eachAttr("value").getLast());
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "day" -> this == A_DAY_THAT_IS_NONE ? "31" : "2";
            case "month" -> "2";
            case "year" -> year();
            case "time" -> this == A_DAY_THAT_IS_NONE ? "half past nine" : "9:30";
            default -> this == TOO_LONG ? LONGER_THAN_ANYTHING_MAY_BE : this == WORDS_FOR_A_NUMBER ? "a few" : "1";
        };
    }

    private String year() {
        return switch (this) {
            case A_DAY_WITHOUT_ITS_YEAR -> "";
            case A_YEAR_LONG_AGO -> "26";
            default -> "2026";
        };
    }
}
