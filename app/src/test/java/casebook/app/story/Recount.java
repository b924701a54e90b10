package casebook.app.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The figures of a policy review, counted a second time, from the entries of each case alone and by other means: what was recorded under
 * a name, and its members.
 */
final class Recount {

    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final Map<String, List<Long>> days = new TreeMap<>();

    Recount(List<List<JsonNode>> stories) {
        stories.forEach(this::count);
    }

    long of(String table, String what) {
        return counts.getOrDefault(table, Map.of()).getOrDefault(what, 0L);
    }

    /** Sorted. */
    List<Long> days(String until) {
        return days.getOrDefault(until, List.of()).stream().sorted().toList();
    }

    private void count(List<JsonNode> story) {
        JsonNode concern = story.getFirst();
        add("SOURCE", concern.at("/details/reporter/wish").asString());
        add("GROUP", concern.at("/details/group/kind").asString());
        concern.at("/details/clauses").forEach(clause -> add("CLAUSE", clause.asString()));
        boolean out = has(story, "ConcernScreenedOut");
        boolean on = has(story, "ConcernAccepted");
        add("SCREENING", out ? "SCREENED_OUT" : on ? "TAKEN_UP" : "WAITING");
        if (on) {
            add(
                    "FINDING",
                    last(story, "FindingRecorded")
                            .map(found ->
                                    found.at("/details/allegations/0/outcome").asString())
                            .findFirst()
                            .orElse("NONE_YET"));
        }
        all(story, "ResponseDecided")
                .forEach(decided -> decided.at("/details/responses").forEach(code -> add("RESPONSE", code.asString())));
        all(story, "WarningIssued")
                .forEach(warning -> add("WARNING", warning.at("/details/number").asLong() == 1 ? "FIRST" : "FURTHER"));
        all(story, "MeetingHeld").forEach(held -> add("MEETING", "HELD"));
        all(story, "MeetingNotAttended").forEach(held -> add("MEETING", "NOT_ATTENDED"));
        all(story, "AuthorityOutcomeRecorded")
                .forEach(told -> add("ESCALATION", told.at("/details/outcome").asString()));
        all(story, "PolicyGapTagged")
                .forEach(gap -> add("GAP", gap.at("/details/clause").asString()));
        all(story, "ConflictDeclared")
                .forEach(declared ->
                        add("CONFLICT", declared.at("/details/whoRole").asString()));
        all(story, "EntryCorrected")
                .forEach(corrected ->
                        add("CORRECTION", corrected.at("/details/kind").asString()));
        bans(story);
        until("PARENT_SPOKEN_TO", concern, all(story, "ParentSpokenTo").findFirst().stream(), "happenedAt");
        until("FINDING", concern, all(story, "FindingRecorded").findFirst().stream(), "recordedAt");
        until("CLOSING", concern, last(story, "CaseClosed"), "recordedAt");
    }

    private void bans(List<JsonNode> story) {
        all(story, "BanIntentServed").forEach(served -> add("BAN_ROUTE", "INTENT"));
        all(story, "TemporaryBarServed").forEach(served -> add("BAN_ROUTE", "TEMPORARY_BAR"));
        boolean confirmed = has(story, "SiteBanConfirmed");
        if (has(story, "BanRepresentationsReceived")) {
            add("REPRESENTATIONS", confirmed ? "NOT_UPHELD" : "UPHELD");
        }
        if (confirmed && has(story, "SiteBanLifted")) {
            LocalDate due = LocalDate.parse(last(story, "SiteBanConfirmed")
                    .findFirst()
                    .orElseThrow()
                    .at("/details/reviewOn")
                    .asString());
            LocalDate done = day(last(story, "SiteBanLifted").findFirst().orElseThrow(), "recordedAt");
            add("BAN_REVIEW", done.isAfter(due) ? "LATE" : "ON_TIME");
        }
    }

    private void until(String what, JsonNode concern, Stream<JsonNode> reached, String when) {
        reached.forEach(entry -> days.computeIfAbsent(what, none -> new ArrayList<>())
                .add(Math.max(0, ChronoUnit.DAYS.between(day(concern, "recordedAt"), day(entry, when)))));
    }

    private void add(String table, String what) {
        counts.computeIfAbsent(table, none -> new TreeMap<>()).merge(what, 1L, Long::sum);
    }

    static LocalDate day(JsonNode entry, String when) {
        return LocalDate.ofInstant(Instant.parse(entry.path(when).asString()), SCHOOL);
    }

    private static boolean has(List<JsonNode> story, String type) {
        return all(story, type).findAny().isPresent();
    }

    private static Stream<JsonNode> all(List<JsonNode> story, String type) {
        return story.stream().filter(entry -> entry.path("type").asString().equals(type));
    }

    private static Stream<JsonNode> last(List<JsonNode> story, String type) {
        return all(story, type).reduce((one, two) -> two).stream();
    }
}
