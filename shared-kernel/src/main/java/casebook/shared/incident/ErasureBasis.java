package casebook.shared.incident;

/** Why a record is erased, and the line of law it rests on. */
public enum ErasureBasis {
    /** The school's time for keeping such records is over. */
    RETENTION_OVER("UK GDPR Article 5(1)(e): records are kept no longer than they are needed"),
    /** Somebody whose data it is asked for it, and nothing obliges the school to keep it. */
    RIGHT_TO_ERASURE("UK GDPR Article 17: the right to erasure");

    private final String under;

    ErasureBasis(String under) {
        this.under = under;
    }

    /** The line of law, as shown in place of what was erased. */
    public String under() {
        return under;
    }
}
