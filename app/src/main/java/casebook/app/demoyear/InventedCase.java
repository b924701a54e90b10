package casebook.app.demoyear;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A case as it is written into the diary, step by step: each step comes so many school days after the one before, and is taken by one of
 * the demo users. Its id is known once it is lived through.
 */
final class InventedCase {

    private static final double MORNING = 9;
    private static final double STEP = 0.2;

    private final Diary diary;
    private LocalDate day;
    private double hour = MORNING;
    private String id = "";

    InventedCase(Diary diary, LocalDate day) {
        this.diary = diary;
        this.day = day;
    }

    /** The concern that it begins with. */
    InventedCase raised(Map<String, ?> concern) {
        diary.on(
                now(),
                door -> id = door.posts("office", "/api/incidents", concern)
                        .path("incidentId")
                        .asString());
        return this;
    }

    InventedCase after(int schoolDays) {
        day = Days.after(day, schoolDays);
        hour = schoolDays == 0 ? hour : MORNING;
        return this;
    }

    InventedCase does(String who, String what, Map<String, ?> body) {
        Map<String, ?> said = Map.copyOf(body);
        diary.on(now(), door -> door.posts(who, path(what), said));
        return this;
    }

    /** What a rule refuses. */
    InventedCase tries(String who, String what, Map<String, ?> body) {
        Map<String, ?> said = Map.copyOf(body);
        diary.on(now(), door -> door.tries(who, path(what), said));
        return this;
    }

    /** Every letter that has not arrived yet is brought to the parent. */
    InventedCase lettersArrive() {
        Instant at = now();
        diary.on(at, door -> {
            for (JsonNode letter : door.reads("office", path("letters")).path("items")) {
                if (letter.path("state").asString().equals("FROZEN")) {
                    door.posts(
                            "office",
                            path("letters/" + letter.path("letterId").asString() + "/service"),
                            Map.of(
                                    "method",
                                    "HAND",
                                    "at",
                                    at.minus(Duration.ofMinutes(5)).toString(),
                                    "proof",
                                    "Handed over at the office"));
                }
            }
        });
        return this;
    }

    LocalDate day() {
        return day;
    }

    /** Some hours before the next step. */
    String ago(int hours) {
        return Days.at(day, hour).minus(Duration.ofHours(hours)).toString();
    }

    /** A school day to come, in the afternoon. */
    String ahead(int schoolDays) {
        return Days.at(Days.after(day, schoolDays), 15.5).toString();
    }

    /** A date, so many days on. */
    String date(int days) {
        return day.plusDays(days).toString();
    }

    private Instant now() {
        Instant at = Days.at(day, hour);
        hour += STEP;
        return at;
    }

    private String path(String what) {
        return "/api/incidents/" + id + "/" + what;
    }
}
