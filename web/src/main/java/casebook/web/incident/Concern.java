package casebook.web.incident;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.people.NamedPerson;
import casebook.shared.seal.KeyId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern as it is raised (policy, P1). Everything but the group and the reporter's wish may be missing; the case's rules say what has to be there. */
@Schema(example = """
        {"group": {"kind": "CLASS", "name": "Year 4"}, "happenedAt": "2026-11-20T18:05:00Z",
         "description": "What happened", "clauses": ["G1", "N1"],
         "reporter": {"wish": "CONFIDENTIAL", "name": "A name", "contact": "How to reach them"},
         "subject": {"name": "A name", "relationship": "PARENT"}}""")
record Concern(
        @NotNull @Valid ItsGroup group,
        @Nullable Instant happenedAt,
        @Nullable @Size(max = Longest.TEXT) String description,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Pattern(regexp = Longest.CODE) String> clauses,
        @NotNull @Valid WhoRaisedIt reporter,
        @Nullable @Valid WhoItIsAbout subject) {

    record ItsGroup(
            @NotNull Group.Kind kind,
            @NotNull @Size(max = Longest.NAME) String name) {}

    @Schema(
            description =
                    "How the reporter wishes to be treated. Of an anonymous reporter neither name nor contact is kept, even if sent.")
    record WhoRaisedIt(
            @NotNull Reporter.Wish wish,
            @Nullable @Size(max = Longest.NAME) String name,
            @Nullable @Size(max = Longest.NAME) String contact) {

        Reporter named(IncidentId incident) {
            var theirs = new CaseText(new KeyId(KeyId.Owner.REPORTER, incident.value()));
            return wish == Reporter.Wish.ANONYMOUS
                    ? new Reporter(wish, null, null)
                    : new Reporter(wish, theirs.ifAny(name), theirs.ifAny(contact));
        }
    }

    @Schema(
            description = "Either the name of somebody new, who is put on the register of people with the case, or the "
                    + "personId of somebody who is on it")
    record WhoItIsAbout(
            @Nullable @Size(max = Longest.NAME) String name,
            @Nullable UUID personId,
            @NotNull Relationship relationship) {
        enum Relationship {
            PARENT,
            CARER,
            OTHER
        }

        NamedPerson named(UUID newcomer) {
            return People.named(
                    "subject.name", personId, name, NamedPerson.Relationship.valueOf(relationship.name()), newcomer);
        }
    }

    ReportConcern command(IncidentId incident, UUID newcomer, Receipt receipt) {
        return new ReportConcern(
                incident,
                new Group(group.kind(), group.name()),
                happenedAt,
                CaseText.of(incident).ifAny(description),
                Lists.orEmpty(clauses),
                reporter.named(incident),
                subject == null ? null : subject.named(newcomer),
                receipt.hash());
    }
}
