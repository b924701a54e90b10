package casebook.shared.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published edition of the school's policy, as data: its clauses, from when it is in force, and when it is due for
 * review ({@code reviewDue} is text such as {@code Spring 2027}, as policies print it).
 */
public record PolicyEdition(String id, LocalDate inForceFrom, String reviewDue, List<Clause> clauses) {

    /** A clause by the code people cite it with, as in {@code N1}, and its words. */
    public record Clause(String code, Kind kind, String text) {}

    /** What a clause is in the policy. */
    public enum Kind {
        GUIDELINE,
        EXPECTATION,
        INAPPROPRIATE_CONDUCT,
        PROCESS,
        RESPONSE,
        DUTY,
        MODERATORS,
        ACKNOWLEDGEMENT;

        /** Whether breaking such a clause can be alleged against a parent. */
        public boolean canBeAlleged() {
            return this == GUIDELINE || this == EXPECTATION || this == INAPPROPRIATE_CONDUCT;
        }
    }

    /** The clause with this code, if this edition has it. */
    public Optional<Clause> clause(String code) {
        return clauses.stream().filter(clause -> clause.code().equals(code)).findFirst();
    }
}
