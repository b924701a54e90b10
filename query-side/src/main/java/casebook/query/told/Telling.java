package casebook.query.told;

import casebook.shared.incident.BanNotice;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.incident.event.WarningAcknowledged;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.query.ToldToParent.Item;
import casebook.shared.query.ToldToParent.What;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry told the parent, or left to be told. What has no time of its own was told by when it was recorded. */
final class Telling {

    private Telling() {}

    static Optional<ToldDocument> by(IncidentEvent event, long version, Instant recordedAt) {
        return Optional.ofNullable(
                switch (event) {
                    case ParentSpokenTo e ->
                        said(
                                e,
                                version,
                                e.happenedAt(),
                                What.CONVERSATION,
                                e.conversation().gist(),
                                null);
                    case MeetingHeld e -> said(e, version, recordedAt, What.MEETING, e.notes(), null);
                    case BanIntentServed e -> notice(e, e.notice(), version, recordedAt);
                    case TemporaryBarServed e -> notice(e, e.notice(), version, recordedAt);
                    case WarningAcknowledged e ->
                        said(e, version, e.acknowledgedAt(), What.ACKNOWLEDGEMENT, e.how(), null);
                    case CaseClosed e -> said(e, version, recordedAt, What.CLOSING, e.parentTold(), null);
                    case FindingRecorded e -> ToldDocument.decided(e.incidentId(), version, List.of());
                    case ResponseDecided e -> ToldDocument.decided(e.incidentId(), version, e.responses());
                    case ResponseWithdrawn e -> ToldDocument.settled(e.incidentId(), version, e.responses());
                    case WarningIssued e -> ToldDocument.settled(e.incidentId(), version, List.of(ResponseCode.A1));
                    case InvitedToMeeting e
                    when e.purpose() == InviteToMeeting.Purpose.RESPONSE ->
                        ToldDocument.settled(e.incidentId(), version, List.of(ResponseCode.A2));
                    default -> null;
                });
    }

    private static ToldDocument notice(IncidentEvent event, BanNotice notice, long version, Instant recordedAt) {
        Instant served = Objects.requireNonNullElse(notice.servedAt(), recordedAt);
        return said(event, version, served, What.BAN_NOTICE, notice.scope(), notice.representationsBy())
                .settling(ResponseCode.A5);
    }

    private static ToldDocument said(
            IncidentEvent event,
            long version,
            Instant toldAt,
            What what,
            @Nullable Sealed words,
            @Nullable LocalDate by) {
        return ToldDocument.said(event.incidentId(), new Item(toldAt, what, version, words, by, null));
    }
}
