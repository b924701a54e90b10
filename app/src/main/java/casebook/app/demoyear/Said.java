package casebook.app.demoyear;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Who is named in the year's cases, and what they said: all of it invented. */
final class Said {

    private static final List<String> GROUPS =
            List.of("Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6");
    private static final List<String> WISHES = List.of("CONFIDENTIAL", "CONFIDENTIAL", "OPEN", "ANONYMOUS");
    private static final Map<String, List<String>> WORDS = Map.of(
            "G1",
                    List.of(
                            "A complaint about a teacher’s marking was aired in the group",
                            "Parents were asked to say who had had enough of the club leader"),
            "G2", List.of("A long thread about the by-election", "A poll on how everybody would vote"),
            "G3",
                    List.of(
                            "Two parents settled a private quarrel before everybody",
                            "Offers of furniture, again and again"),
            "G4", List.of("A joke about how one family keeps its feasts", "Remarks about an accent"),
            "N1",
                    List.of(
                            "A member of staff was called useless, and worse",
                            "Another parent was mocked for their clothes"),
            "N2", List.of("A string of swear words late at night", "Anger about the car park, in capital letters"),
            "N3",
                    List.of(
                            "The group was told that nobody should send a child here",
                            "The school was said to lie about its places"),
            "N5", List.of("Personal messages went to a teacher’s own telephone"),
            "N6",
                    List.of(
                            "A child was named and discussed by several parents",
                            "The uniform rules were taken apart in public"),
            "N7",
                    List.of(
                            "“I know where you park” was written to another parent",
                            "Somebody was told to watch out at the gate"));

    private final RandomGenerator random;

    Said(RandomGenerator random) {
        this.random = random;
    }

    /** A concern about the clause, posted some hours before. */
    Map<String, Object> concern(int number, String clause, String posted) {
        String kind = number % 9 == 0 ? "PTA" : number % 5 == 0 ? "YEAR" : "CLASS";
        return Map.of(
                "group", Map.of("kind", kind, "name", kind.equals("PTA") ? "Friends of the school" : one(GROUPS)),
                "happenedAt", posted,
                "description", one(WORDS.getOrDefault(clause, List.of("Messages that troubled somebody"))),
                "clauses", number % 4 == 0 && !clause.equals("G1") ? List.of("G1", clause) : List.of(clause),
                "reporter", reporter(number),
                "subject", Map.of("name", "Parent %02d Example".formatted(number), "relationship", "PARENT"));
    }

    private Map<String, Object> reporter(int number) {
        String wish = WISHES.get(number % WISHES.size());
        return wish.equals("ANONYMOUS")
                ? Map.of("wish", wish)
                : Map.of("wish", wish, "name", "Reporter %02d Example".formatted(number), "contact", "At the gate");
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
