package casebook.web.policy;

import casebook.shared.people.PersonName;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.Acknowledgement.How;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** A name on the register before it is sealed. The same name in the same class is the same person, and is there once. */
record Signed(String name, String pupilClass, LocalDate on, How how) {

    static final int LONGEST_NAME = 200;

    /** One line of at most 40 characters. */
    static final String CLASS = "\\P{Cntrl}{1,40}";

    Acknowledgement on(String edition, Ids ids) {
        UUID person = ids.of("acknowledgement", edition, PersonName.compared(pupilClass), PersonName.compared(name));
        return new Acknowledgement(
                person, Sealed.text(new KeyId(KeyId.Owner.PERSON, person), name.strip()), ofClass(pupilClass), on, how);
    }

    /** As a class is kept, however many spaces are in it. */
    static String ofClass(String pupilClass) {
        return pupilClass.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return "Signed";
    }
}
