package casebook.web.incident;

import casebook.shared.incident.AccessPlan;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.BanFromSite;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposed ban from the site (policy, A5), by one of two routes that hear the parent. */
@Schema(example = """
        {"route": "NOTICE_OF_INTENT", "siteRiskBasis": "The risk on site", "immediateRisk": null,
         "scope": "Where, and when", "accessPlan": {"collection": "How", "parentsEvening": "How", "medicalOrSend": "How"},
         "representationsBy": "2026-12-04", "noticeServed": {"method": "By hand", "at": "2026-11-22T15:00:00Z"}}""")
record SiteBan(
        @NotNull BanFromSite.Route route,
        @Nullable @Size(max = Longest.TEXT) String siteRiskBasis,
        @Nullable @Size(max = Longest.TEXT) String immediateRisk,
        @Nullable @Size(max = Longest.TEXT) String scope,
        @Nullable @Valid Access accessPlan,
        @Nullable LocalDate representationsBy,
        @Nullable @Valid Served noticeServed,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    record Access(
            @Nullable @Size(max = Longest.TEXT) String collection,
            @Nullable @Size(max = Longest.TEXT) String parentsEvening,
            @Nullable @Size(max = Longest.TEXT) String medicalOrSend) {

        AccessPlan sealed(CaseText text) {
            return new AccessPlan(text.ifAny(collection), text.ifAny(parentsEvening), text.ifAny(medicalOrSend));
        }
    }

    record Served(
            @Nullable @Size(max = Longest.NAME) String method,
            @Nullable Instant at) {}

    BanFromSite command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new BanFromSite(incident, route, notice(text), text.ifAny(immediateRisk));
    }

    private BanNotice notice(CaseText text) {
        return new BanNotice(
                text.ifAny(siteRiskBasis),
                text.ifAny(scope),
                accessPlan == null ? null : accessPlan.sealed(text),
                representationsBy,
                noticeServed == null ? null : text.ifAny(noticeServed.method()),
                noticeServed == null ? null : noticeServed.at());
    }
}
