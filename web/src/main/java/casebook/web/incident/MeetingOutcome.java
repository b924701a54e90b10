package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordMeetingOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a meeting. */
@Schema(example = """
        {"held": true, "attendees": ["A name"], "notes": "What was said", "agreedActions": ["What was agreed"]}""")
record MeetingOutcome(
        @NotNull Boolean held,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Size(max = Longest.NAME) String> attendees,
        @Nullable @Size(max = Longest.TEXT) String notes,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Size(max = Longest.TEXT) String> agreedActions) {

    RecordMeetingOutcome command(IncidentId incident, int number) {
        CaseText text = CaseText.of(incident);
        return new RecordMeetingOutcome(
                incident, number, held, text.each(attendees), text.ifAny(notes), text.each(agreedActions));
    }
}
