package casebook.shared.examples;

import casebook.shared.people.CorrectPerson;
import casebook.shared.people.DeclareInterest;
import casebook.shared.people.InterestDeclared;
import casebook.shared.people.InterestWithdrawn;
import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonCorrected;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonRegistered;
import casebook.shared.people.PersonsMerged;
import casebook.shared.people.RegisterPerson;
import casebook.shared.people.Relation;
import casebook.shared.people.WithdrawInterest;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parent whom the concern is about on the register, put right, merged with a duplicate; and a Head who is related. */
public final class PeopleExamples {

    /** The parent whom the concern is about. */
    public static final UUID PARENT_A = Invented.parentA().personId();

    /** The same parent, taken down a second time. */
    public static final UUID PARENT_A_AGAIN = UUID.fromString("0192c0de-0000-4000-8000-0000000000aa");

    private PeopleExamples() {}

    /** Every command on the register. */
    public static List<PersonCommand> commands() {
        return List.of(register(), correct(), merge(), declareInterest(), withdrawInterest());
    }

    /** Every event of the register. */
    public static List<PersonEvent> events() {
        return List.of(personRegistered(), personCorrected(), personsMerged(), interestDeclared(), interestWithdrawn());
    }

    public static RegisterPerson register() {
        return register(PARENT_A, PersonKind.PARENT, "Parent A", null);
    }

    public static RegisterPerson register(UUID id, PersonKind kind, String name, @Nullable String username) {
        return new RegisterPerson(id, kind, words(id, name), words(id, "parent.a@example.invalid"), username);
    }

    public static CorrectPerson correct() {
        return new CorrectPerson(
                PARENT_A, words(PARENT_A, "Parent A-B"), null, words(PARENT_A, "Taken down too short"));
    }

    public static MergePersons merge() {
        return new MergePersons(PARENT_A_AGAIN, PARENT_A, words(PARENT_A_AGAIN, "One parent, written in two ways"));
    }

    public static DeclareInterest declareInterest() {
        return new DeclareInterest(PARENT_A, "head", Relation.RELATIVE, words(PARENT_A, "A cousin"));
    }

    public static WithdrawInterest withdrawInterest() {
        return new WithdrawInterest(PARENT_A, "head", words(PARENT_A, "It was another cousin"));
    }

    public static PersonRegistered personRegistered() {
        return registered(register());
    }

    public static PersonRegistered registered(RegisterPerson asked) {
        return new PersonRegistered(asked.personId(), asked.kind(), asked.name(), asked.contact(), asked.username());
    }

    public static PersonCorrected personCorrected() {
        CorrectPerson asked = correct();
        return new PersonCorrected(asked.personId(), asked.name(), asked.contact(), asked.why());
    }

    public static PersonsMerged personsMerged() {
        MergePersons asked = merge();
        return new PersonsMerged(asked.personId(), asked.into(), asked.reason());
    }

    public static InterestDeclared interestDeclared() {
        DeclareInterest asked = declareInterest();
        return new InterestDeclared(asked.personId(), asked.who(), asked.relation(), asked.why());
    }

    public static InterestWithdrawn interestWithdrawn() {
        WithdrawInterest asked = withdrawInterest();
        return new InterestWithdrawn(asked.personId(), asked.who(), asked.why());
    }

    /** Words about somebody, sealed under that person's own key. */
    public static Sealed words(UUID person, String text) {
        return Sealed.text(new KeyId(Owner.PERSON, person), text);
    }
}
