package casebook.web.pages;

import java.util.Map;
import java.util.Optional;

/** Which question a rule is about, so that its refusal leads there. A rule about the whole case leads nowhere. */
final class RuleQuestions {
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("LawfulCriticismIsConsidered", "lawfulCriticismConsidered"),
            Map.entry("EvidenceWasOnFile", "evidence"),
            Map.entry("LesserStepsAreWeighed", "why"),
            Map.entry("OnlyWhatIsStillToBeDoneIsWithdrawn", "responses"),
            Map.entry("TemporaryBarNeedsImmediateRisk", "immediateRisk"),
            Map.entry("BanNeedsSiteRiskBasis", "siteRiskBasis"),
            Map.entry("BanSaysItsScope", "scope"),
            Map.entry("BanHasAnAccessPlan", "collection"),
            Map.entry("BanNoticeIsServed", "method"),
            Map.entry("BanHearsTheParent", "representationsBy"),
            Map.entry("EachPointIsAnswered", "point"),
            Map.entry("OnlyABarInForceIsLifted", "outcome"),
            Map.entry("BanHasAnEndAndAReview", "from"),
            Map.entry("ReviewLeadsToAReview", "reviewOn"),
            Map.entry("EscalationNeedsACriminalGround", "facts"),
            Map.entry("EscalationSaysWhatIsShared", "shared"),
            Map.entry("ReputationIsAPersons", "whoseReputation"),
            Map.entry("ParentHasBeenTold", "parentTold"),
            Map.entry("ReporterIsToldItIsDealtWith", "reporterTold"),
            Map.entry("ReopeningNeedsAReason", "reason"));

    private RuleQuestions() {}

    /** The first question of this form that the rule is about. */
    static Optional<Field> of(String rule, Form form) {
        String name = QUESTIONS.get(rule);
        return form.fields().stream()
                .filter(Field::isAsked)
                .filter(field -> field.name().equals(name) || field.name().endsWith("." + name))
                .findFirst();
    }
}
