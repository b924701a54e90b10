package casebook.command.incident;

import static casebook.command.incident.HearingRule.MoreTimeIsMoreTime;
import static casebook.command.incident.SiteBanRule.EachPointIsAnswered;
import static casebook.command.incident.SiteBanRule.RepresentationsAreInOrClosed;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.TemporaryBarServed;
import java.time.LocalDate;
import java.util.List;

/** Hearing the parent about a proposed ban: until when, and whether they were heard. */
final class Hearing {

    private LocalDate until = LocalDate.MAX;
    private boolean heard;

    IncidentEvent extend(ExtendRepresentations command) {
        MoreTimeIsMoreTime.check(command.representationsBy().isAfter(until));
        return new BanRepresentationsExtended(command.incidentId(), command.representationsBy(), command.reason());
    }

    void checkOver(LocalDate today) {
        RepresentationsAreInOrClosed.check(heard || today.isAfter(until));
    }

    void checkAnswered(List<AnsweredPoint> answers) {
        EachPointIsAnswered.check(!heard || !answers.isEmpty());
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case BanIntentServed e -> begin(e.notice());
            case TemporaryBarServed e -> begin(e.notice());
            case BanRepresentationsReceived e -> heard = true;
            case BanRepresentationsExtended e -> until = e.representationsBy();
            default -> {}
        }
    }

    private void begin(BanNotice notice) {
        LocalDate deadline = notice.representationsBy();
        heard = false;
        until = deadline == null ? LocalDate.MAX : deadline;
    }
}
