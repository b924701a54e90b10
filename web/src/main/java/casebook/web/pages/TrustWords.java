package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What schools tell, and why one tells nothing, as trustees read it. In templates: {@code @trust.why(...)}. */
@Component("trust")
final class TrustWords {
    private static final String NOT_TOLD = "Not told";

    private static final Map<String, String> WHY = Map.of(
            "AWAY", "It could not be reached. The others are shown.",
            "LATE", "It did not answer in time. Try again in a minute.",
            "REFUSED", "It does not take the trust’s username and password. Its administrator can give a new one.",
            "CLOSED",
                    "The trust’s account there may not read the numbers: its password is still the one-time password, or its role is another.",
            "TROUBLED", "It is there, but cannot tell its numbers just now. Try again in a minute.",
            "UNCLEAR", "What it answered is not an overview that may be shown. Whoever runs it can look into that.");

    private final GovernorsWords governors;

    TrustWords(GovernorsWords governors) {
        this.governors = governors;
    }

    /** Why a school told nothing. */
    public String why(String silence) {
        return WHY.getOrDefault(silence, "It told nothing.");
    }

    /** How many a school had in all. */
    public String inAll(Shown figures) {
        String number = GovernorsWords.inAll(figures);
        return number == null ? "Fewer than five" : number;
    }

    /** How many they had together. */
    public String together(Shown total) {
        return number(total, "total");
    }

    /** A table of kinds and their numbers. */
    public List<List<String>> rows(Shown total) {
        return total.each("lines").stream()
                .map(line -> List.of(governors.words(line.get("kinds"), ", or ", ""), number(line, "count")))
                .toList();
    }

    // nothing was added up where all withhold it
    private static String number(Shown of, String member) {
        String number = of.text(member);
        boolean atLeast = Boolean.TRUE.equals(of.get("atLeast"));
        if (number == null || (atLeast && number.equals("0"))) {
            return NOT_TOLD;
        }
        return atLeast ? "At least " + number : number;
    }
}
