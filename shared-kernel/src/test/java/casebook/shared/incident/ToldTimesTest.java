package casebook.shared.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import casebook.shared.incident.event.IncidentEvent;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each event that holds a time says whether that is when it happened: else nobody could see that it was recorded late. */
class ToldTimesTest {

    /** Times that are not when the entry's own matter happened, each with its reason. */
    private static final Map<String, String> OF_SOMETHING_ELSE = Map.ofEntries(
            Map.entry("InvitedToMeeting", "when the meeting will be"),
            Map.entry("MeetingRescheduled", "when the meeting will be"),
            Map.entry("LegalAdviceSought", "when the words were published, and when a claim runs out"),
            Map.entry("BanRepresentationsExtended", "until when the parent may be heard"),
            Map.entry("AccessGranted", "until when somebody may read"),
            Map.entry("SiteBanConfirmed", "from when and until when"),
            Map.entry("SiteBanReferredToChair", "from when and until when"),
            Map.entry("SiteBanConfirmedByChair", "from when and until when"),
            Map.entry("SiteBanContinued", "the next review"),
            Map.entry("SiteBanVaried", "the next review, and the end"));

    @Test
    void every_event_with_a_time_says_when_it_happened_or_why_the_time_is_another() {
        assertThat(withATime().filter(event -> event.happenedAt() == null).map(ToldTimesTest::name))
                .containsExactlyInAnyOrderElementsOf(OF_SOMETHING_ELSE.keySet());
    }

    @Test
    void events_without_a_time_happen_when_they_are_recorded() {
        Set<IncidentEvent> told = withATime().collect(Collectors.toSet());
        assertThat(EventExamples.incident())
                .filteredOn(event -> !told.contains(event))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.happenedAt()).isNull());
    }

    private static Stream<IncidentEvent> withATime() {
        return EventExamples.incident().stream().filter(event -> holdsATime(event.getClass()));
    }

    private static boolean holdsATime(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .anyMatch(part -> part == Instant.class
                        || part == LocalDate.class
                        || (part.isRecord()
                                && part.getName().startsWith("casebook.shared.incident")
                                && holdsATime(part)));
    }

    private static String name(IncidentEvent event) {
        return event.getClass().getSimpleName();
    }
}
