package casebook.web.pages;

import casebook.shared.people.Role;
import casebook.shared.query.Worklist.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What waits for somebody without a day on which it is due: for whom it is, and the step that brings it on. */
final class Waits {
    static final String CALL = "/api/worklist";

    private static final String CASE = "/incidents/{incident}";

    static final List<Needs.Need> ALL = List.of(
            waits(
                    Kind.CHAIR_CONFIRMATION,
                    "Bans for you to confirm",
                    "The Head has decided. No ban is in force until the Chair of governors confirms it.",
                    Set.of(Role.CHAIR),
                    CASE + "/site-ban/chair-confirmation"),
            waits(
                    Kind.PANEL_TO_APPOINT,
                    "Panels to appoint",
                    "Three people or more who know nothing of the case, none of whom works at the school.",
                    Set.of(Role.CHAIR, Role.CLERK),
                    CASE + "/complaints/{number}/panel"),
            waits(
                    Kind.PANEL_TO_HEAR,
                    "Panels that are appointed",
                    "When the panel has decided, record what it found.",
                    Set.of(Role.CHAIR, Role.CLERK),
                    CASE + "/complaints/{number}/outcome"),
            waits(
                    Kind.PROPOSAL,
                    "Proposals to go to the authorities",
                    "A colleague proposes it. The Head tells the authorities, or says why not.",
                    Set.of(Role.HEAD),
                    CASE),
            waits(
                    Kind.LETTER_TO_SERVE,
                    "Letters to serve",
                    "They are ready. Send them, and record how they reached the parent.",
                    Set.of(Role.OFFICE, Role.SENIOR_LEADER),
                    CASE + "/letters"),
            waits(
                    Kind.PARENT_TO_REACH,
                    "Parents to reach",
                    "The school speaks to the parent before anything is found. Record every attempt.",
                    Set.of(Role.OFFICE, Role.SENIOR_LEADER),
                    CASE),
            waits(
                    Kind.STATEMENT_MISSING,
                    "Statements that are missing",
                    "Nobody’s statement is gathered on these cases yet.",
                    Set.of(Role.SENIOR_LEADER),
                    CASE + "/statements"),
            waits(
                    Kind.ERASURE_ASKED,
                    "Cases that somebody asks to erase",
                    "Somebody other than who asked looks at it, and orders it or holds the case.",
                    Set.of(Role.DATA_PROTECTION_LEAD, Role.HEAD),
                    CASE + "/retention"),
            waits(
                    Kind.UNSEALING_ASKED,
                    "Who raised a concern: somebody asks to see it",
                    "It was raised in confidence. A second person agrees, or nobody sees it.",
                    Set.of(Role.DATA_PROTECTION_LEAD, Role.HEAD, Role.DSL),
                    CASE + "/reporter/requests/{number}/approval"),
            waits(
                    Kind.HOLD,
                    "Cases that are held",
                    "They are kept while something needs them. Release a hold that nothing needs any more.",
                    Set.of(Role.DATA_PROTECTION_LEAD),
                    CASE + "/retention"));

    private Waits() {}

    /** What is said of a kind. */
    static Optional<Needs.Need> of(String kind) {
        return ALL.stream()
                .filter(need -> kind.equals(need.asked().get("kind")))
                .findFirst();
    }

    private static Needs.Need waits(Kind kind, String title, String why, Set<Role> whose, String leads) {
        return new Needs.Need(
                title, why, whose, CALL, Map.of("kind", kind.name()), "/worklist?kind=" + kind.name(), leads);
    }
}
