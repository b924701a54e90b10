package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers and codes as governors read them. In templates: {@code @governors.rows(...)}. */
@Component("governors")
final class GovernorsWords {
    private static final String WITHHELD = "Not told: fewer than five, or all but fewer than five";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CONFIDENTIAL", "In confidence"),
            Map.entry("ANONYMOUS", "Anonymously"),
            Map.entry("OPEN", "Openly"),
            Map.entry("CLASS", "A class group"),
            Map.entry("YEAR", "A year group"),
            Map.entry("PTA", "The PTA’s group"),
            Map.entry("ACCEPTED", "Taken on"),
            Map.entry("SCREENED_OUT", "Not taken on"),
            Map.entry("NOT_YET", "Not looked at by the end of the term"),
            Map.entry("BREACH", "The code was broken"),
            Map.entry("NO_BREACH", "The code was not broken"),
            Map.entry("CANNOT_DETERMINE", "It could not be determined"),
            Map.entry("ADVICE", "Advice, and nothing further"),
            Map.entry("A1", "A warning letter (A1)"),
            Map.entry("A2", "A meeting (A2)"),
            Map.entry("A3", "The authorities were told (A3)"),
            Map.entry("A4", "Legal advice was taken (A4)"),
            Map.entry("A5", "A ban from the site (A5)"),
            Map.entry("CONFIRMED", "Confirmed"),
            Map.entry("NOT_IMPOSED", "Not imposed"),
            Map.entry("LIFTED", "Lifted"),
            Map.entry("NO_FURTHER_ACTION", "No further action"),
            Map.entry("CHARGED", "Somebody was charged"),
            Map.entry("AUTHORITIES_TOLD", "The authorities were told"),
            Map.entry("PANEL_HEARD", "A panel heard the complaint"));

    private final Plain plain;

    GovernorsWords(Plain plain) {
        this.plain = plain;
    }

    /** A code in words; a clause stays what the policy calls it. */
    public String word(Object code) {
        String text = code.toString();
        return WORDS.getOrDefault(text, text.matches("[A-Z]\\d+") ? "Clause " + text : plain.words(text));
    }

    /** Codes as a sentence has them: a list, or what is said of none. */
    public String words(@Nullable Object codes, String between, String none) {
        return codes instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(code -> word(String.valueOf(code))).collect(Collectors.joining(between))
                : none;
    }

    /** A table of a kind and its number. */
    public List<List<String>> rows(Shown figures) {
        List<List<String>> rows = new ArrayList<>();
        for (Shown group : figures.each("groups")) {
            rows.add(List.of(words(group.get("kinds"), ", or ", ""), String.valueOf(group.text("count"))));
        }
        for (Shown choice : figures.each("choices")) {
            String count = choice.text("count");
            rows.add(List.of(word(String.valueOf(choice.text("what"))), count == null ? WITHHELD : count));
        }
        return rows;
    }

    /** How many there were in all, in words where that is told in words only. */
    public String total(Shown figures) {
        String total = inAll(figures);
        return total == null ? "Fewer than five" : total + " in all";
    }

    /** Whether there is more to tell than how many there were. */
    public boolean tellsMore(Shown figures) {
        return inAll(figures) != null && !rows(figures).isEmpty();
    }

    static @Nullable String inAll(Shown figures) {
        return figures.text(figures.get("choices") == null ? "total" : "of");
    }
}
