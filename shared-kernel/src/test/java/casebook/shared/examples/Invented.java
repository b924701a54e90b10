package casebook.shared.examples;

import casebook.shared.incident.AccessPlan;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.Conversation;
import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.Statement;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.NamedPerson.Relationship;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people, words and days that all examples share. All are invented; no school, child or parent is meant. */
public final class Invented {

    /** The case that every example is about. */
    public static final IncidentId CASE = IncidentId.of("0192c0de-0000-4000-8000-00000000c45e");

    /** The reference this case gets as the year's first. */
    public static final String REFERENCE = "2026-0001";

    /** The policy edition in force throughout. */
    public static final String EDITION = "2025-01";

    /** Wednesday evening: the message is posted. */
    public static final Instant POSTED = Instant.parse("2026-11-18T18:05:00Z");

    /** Friday morning: the concern is raised, and where a test needs a present, this is it. */
    public static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    /** The last day for representations about a proposed ban. */
    public static final LocalDate REPRESENTATIONS_BY = LocalDate.parse("2026-12-04");

    /** The evidence on file. */
    public static final UUID SCREENSHOT = UUID.fromString("0192c0de-0000-4000-8000-0000000e71de");

    /** The SHA-256 of the receipt that the reporter holds. */
    public static final String RECEIPT_HASH = "e200cc1f8ca2f4ed655556a99fa5486c7ae0b39e3c36a0ffea0ca96d6fcc4139";

    /** The SHA-256 of the evidence on file. */
    public static final String SCREENSHOT_HASH = "1f78dffd3fea511d5e33cad5fe9b99c37fd653da83bb87f09e35d9f0631a9427";

    private Invented() {}

    /** Words on the case, sealed under the case's own key. */
    public static Sealed words(String text) {
        return Sealed.text(new KeyId(Owner.CASE, CASE.value()), text);
    }

    /** The parent whose messages the concern is about. */
    public static NamedPerson parentA() {
        return person("0192c0de-0000-4000-8000-00000000000a", "Parent A", Relationship.PARENT);
    }

    /** Another parent in the group. */
    public static NamedPerson parentB() {
        return person("0192c0de-0000-4000-8000-00000000000b", "Parent B", Relationship.PARENT);
    }

    /** A parent who raised the concern in confidence. */
    public static Reporter parentCInConfidence() {
        KeyId key = new KeyId(Owner.REPORTER, CASE.value());
        return new Reporter(
                Reporter.Wish.CONFIDENTIAL, Sealed.text(key, "Parent C"), Sealed.text(key, "parent.c@example.invalid"));
    }

    /** A reporter who left no name. */
    public static Reporter nobodyNamed() {
        return new Reporter(Reporter.Wish.ANONYMOUS, null, null);
    }

    /** The group it happened in. */
    public static Group yearFour() {
        return new Group(Group.Kind.CLASS, "Year 4");
    }

    /** What the other parent said, by telephone. */
    public static Statement statementOfParentB() {
        return new Statement(
                parentB(),
                Instant.parse("2026-11-20T13:20:00Z"),
                Statement.How.PHONE,
                words("I read both messages that evening and left the group"),
                true);
    }

    /** The talk with the parent whose messages they were, on the same afternoon. */
    public static Conversation conversationWithParentA() {
        return new Conversation(
                Instant.parse("2026-11-20T15:10:00Z"),
                words("In the meeting room"),
                List.of(words("Parent A"), words("The deputy head")),
                words("The messages were read aloud and talked through"),
                words("I was angry about the homework and I am sorry for the tone"));
    }

    /** A complete notice of a proposed ban. */
    public static BanNotice completeNotice() {
        return new BanNotice(
                words("Parent A shouted at the class teacher at the gate on two mornings"),
                words("The playground and the school building, at drop-off and pick-up"),
                accessPlan(),
                REPRESENTATIONS_BY,
                words("By hand, at the school office"),
                Instant.parse("2026-11-20T15:45:00Z"));
    }

    /** How the family's contact with the school goes on. */
    public static AccessPlan accessPlan() {
        return new AccessPlan(
                words("Grandparent A collects from the side gate"),
                words("By telephone, on the same evening"),
                words("By appointment with the SEND coordinator, off site"));
    }

    private static NamedPerson person(String id, String name, Relationship relationship) {
        UUID personId = UUID.fromString(id);
        return new NamedPerson(personId, Sealed.text(new KeyId(Owner.PERSON, personId), name), relationship);
    }
}
