package casebook.app.demoyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The policy over the year: the holidays entered, a second edition in February, who agreed to each, and what was proposed for the next. */
final class Publications {

    private static final String EDITIONS = "/api/policy-editions";
    private static final String CALENDAR = "/api/school-calendar";
    private static final String SECOND = "2026-02";
    private static final int FAMILIES = 24;
    private static final int ASKED = 26;
    private static final int YEARS = 7;
    private static final Map<String, String> POLLS = Map.of(
            "code", "G5",
            "kind", "GUIDELINE",
            "text", "The group is not a place for polls or sales that are not about school.");
    private static final Map<String, String> CRITICISM = Map.of(
            "code", "N6",
            "kind", "INAPPROPRIATE_CONDUCT",
            "text",
                    "Discussing individual children. The school’s policies may be criticised; the office is where they are changed.");

    private Publications() {}

    static void write(Diary diary) {
        Days.closures()
                .forEach(holiday -> diary.on(
                        Days.at(Days.FIRST, 8),
                        door -> door.posts("office", CALENDAR + "/closures", closure(holiday))));
        diary.on(Days.at(Days.FIRST, 8.2), door -> door.posts("office", CALENDAR + "/terms", terms()));
        diary.on(Days.at(Days.FIRST, 8.5), door -> agree(door, "2025-01", FAMILIES));
        diary.on(Days.at(Days.after(Days.FIRST, 70), 12), door -> door.posts("senior", proposals("2025-01"), POLLS));
        diary.on(Days.at(Days.NEW_EDITION, 8), Publications::second);
        diary.on(Days.at(Days.after(Days.NEW_EDITION, 10), 8), door -> agree(door, SECOND, FAMILIES - 6));
        diary.on(Days.at(Days.after(Days.NEW_EDITION, 15), 8), door -> review(door, "2025-01"));
        diary.on(Days.at(Days.REVIEWED, 8), door -> review(door, SECOND));
        diary.on(Days.at(Days.REVIEWED, 9), door -> door.posts("head", proposals(SECOND), CRITICISM));
    }

    private static String proposals(String edition) {
        return EDITIONS + "/" + edition + "/proposals";
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "schoolYear",
                Days.FIRST.getYear(),
                "terms",
                List.of(
                        term("2025-09-03", "2025-12-19", "2025-10-27", "2025-10-31"),
                        term("2026-01-05", "2026-03-27", "2026-02-16", "2026-02-20"),
                        term("2026-04-13", "2026-07-20", "2026-05-25", "2026-05-29")));
    }

    private static Map<String, String> term(String first, String last, String halfTermFirst, String halfTermLast) {
        return Map.of("first", first, "last", last, "halfTermFirst", halfTermFirst, "halfTermLast", halfTermLast);
    }

    private static Map<String, String> closure(String holiday) {
        String[] ends = holiday.split("/", -1);
        return Map.of("first", ends[0], "last", ends[1]);
    }

    /** As the first, with polls and sales named. */
    private static void second(FrontDoor door) {
        List<Map<String, String>> clauses = new ArrayList<>();
        for (JsonNode clause : door.reads("head", EDITIONS + "/2025-01").path("clauses")) {
            clauses.add(Map.of(
                    "code", clause.path("code").asString(),
                    "kind", clause.path("kind").asString(),
                    "text", clause.path("text").asString()));
        }
        clauses.add(POLLS);
        door.posts(
                "head",
                EDITIONS,
                Map.of(
                        "id",
                        SECOND,
                        "inForceFrom",
                        Days.NEW_EDITION.toString(),
                        "reviewDue",
                        "Spring 2027",
                        "clauses",
                        clauses,
                        "signatures",
                        Map.of("governorResponsible", "Governor Example", "headTeacher", "Head Example")));
    }

    /** The Head reads what will be told, and tells it. */
    private static void review(FrontDoor door, String edition) {
        String path = EDITIONS + "/" + edition + "/review";
        door.reads("head", path);
        door.posts("head", path, Map.of("read", true));
    }

    private static void agree(FrontDoor door, String edition, int families) {
        String lines = IntStream.range(0, families * YEARS)
                .mapToObj(each -> "Family %03d Example;Year %d;%s;PAPER"
                        .formatted(each, each % YEARS, edition.equals(SECOND) ? Days.NEW_EDITION : Days.FIRST))
                .collect(Collectors.joining("\n", "name;class;date;how\n", "\n"));
        door.postsCsv("office", EDITIONS + "/" + edition + "/acknowledgements/import", lines);
        for (int year = 0; year < YEARS; year++) {
            door.posts(
                    "office",
                    EDITIONS + "/" + edition + "/acknowledgements/asked",
                    Map.of("class", "Year " + year, "asked", ASKED));
        }
    }
}
