package casebook.shared.people;

/** What a person is to the school, on the register. How they stand to one case is that case's to say. */
public enum PersonKind {
    PARENT,
    CARER,
    STAFF,
    GOVERNOR,
    PUPIL,
    OTHER
}
