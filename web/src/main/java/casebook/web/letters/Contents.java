package casebook.web.letters;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import casebook.shared.seal.Sealed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a letter to the parent says about its entry, beside what every letter says. */
@Component
class Contents {
    private final Words words;

    Contents(Words words) {
        this.words = words;
    }

    Map<String, @Nullable Object> of(Story story) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        story.notice().ifPresent(notice -> notice(notice, facts));
        facts.put("scope", words.of(story.scope().orElse(null)));
        story.extendedTo().ifPresent(day -> facts.put("representationsBy", words.of(day)));
        about(story, facts);
        return facts;
    }

    private void about(Story story, Map<String, @Nullable Object> facts) {
        switch (story.last().event()) {
            case WarningIssued warning -> facts.put("whatMustChange", words.of(warning.whatMustChange()));
            case InvitedToMeeting meeting -> invitation(meeting, facts);
            case TemporaryBarServed bar -> facts.put("immediateRisk", words.of(bar.immediateRisk()));
            case SiteBanConfirmed ban -> confirmed(ban, facts);
            case SiteBanConfirmedByChair ban -> confirmedByChair(ban, story, facts);
            case SiteBanNotImposed ban -> decided("NOT_IMPOSED", ban.reasons(), ban.answers(), facts);
            case SiteBanLifted ban -> decided("LIFTED", ban.reasons(), ban.answers(), facts);
            case SiteBanContinued ban -> {
                decided("CONTINUED", ban.reasons(), List.of(), facts);
                facts.put("reviewOn", words.of(ban.reviewOn()));
            }
            case SiteBanVaried ban -> {
                decided("VARIED", ban.reasons(), List.of(), facts);
                facts.put("to", words.of(ban.to()));
                facts.put("reviewOn", words.of(ban.reviewOn()));
            }
            case BanRepresentationsExtended extended -> {
                facts.put("reasons", words.of(extended.reason()));
                facts.put("barred", story.isBarred());
            }
            case WarningWithdrawn withdrawn -> {
                facts.put("reasons", words.of(withdrawn.reason()));
                story.warning(withdrawn.number())
                        .ifPresent(warning -> facts.put("warnedOn", words.dayOf(warning.recordedAt())));
            }
            case CaseClosed closed -> facts.put("parentTold", words.of(closed.parentTold()));
            default -> {}
        }
    }

    private void invitation(InvitedToMeeting meeting, Map<String, @Nullable Object> facts) {
        facts.put("purpose", meeting.purpose().name());
        facts.put("with", meeting.with().name());
        facts.put("hostName", words.of(meeting.hostName()));
        facts.put("at", words.of(meeting.at()));
        facts.put("companionOffered", meeting.companionOffered());
        facts.put("adjustments", words.of(meeting.adjustments()));
    }

    private void notice(BanNotice notice, Map<String, @Nullable Object> facts) {
        facts.put("siteRiskBasis", words.of(notice.siteRiskBasis()));
        facts.put("representationsBy", words.of(notice.representationsBy()));
        facts.put("servedAt", words.of(notice.servedAt()));
        var access = notice.accessPlan();
        if (access != null) {
            facts.put("collection", words.of(access.collection()));
            facts.put("parentsEvening", words.of(access.parentsEvening()));
            facts.put("medicalOrSend", words.of(access.medicalOrSend()));
        }
    }

    private void confirmed(SiteBanConfirmed ban, Map<String, @Nullable Object> facts) {
        decided("CONFIRMED", ban.reasons(), ban.answers(), facts);
        facts.put("from", words.of(ban.from()));
        facts.put("to", words.of(ban.to()));
        facts.put("reviewOn", words.of(ban.reviewOn()));
    }

    /** The Chair confirms what the Head decided: the reasons, and the answers to what the parent said, are the Head's. */
    private void confirmedByChair(SiteBanConfirmedByChair ban, Story story, Map<String, @Nullable Object> facts) {
        story.referral().ifPresent(head -> decided("CONFIRMED", head.reasons(), head.answers(), facts));
        facts.put("from", words.of(ban.from()));
        facts.put("to", words.of(ban.to()));
        facts.put("reviewOn", words.of(ban.reviewOn()));
    }

    private void decided(
            String outcome, Sealed reasons, List<AnsweredPoint> answers, Map<String, @Nullable Object> facts) {
        facts.put("outcome", outcome);
        facts.put("reasons", words.of(reasons));
        facts.put("answers", answers.stream().map(this::answer).toList());
    }

    private Map<String, @Nullable String> answer(AnsweredPoint point) {
        Map<String, @Nullable String> answer = new HashMap<>();
        answer.put("point", words.of(point.point()));
        answer.put("answer", words.of(point.answer()));
        return answer;
    }
}
