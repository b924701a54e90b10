package casebook.query.governors;

import casebook.query.store.Kinds;
import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.Group;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Status;
import casebook.shared.query.GovernorsCases.Trait;
import casebook.shared.query.GovernorsCases.Withheld;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of one term that is over, and what may be told of each: what five of them or more share. */
final class TermCases {

    private final List<CaseTraits> cases;
    private final Map<Trait, Breakdown> ofOne = new EnumMap<>(Trait.class);
    private final Map<Trait, Choices> ofMany = new EnumMap<>(Trait.class);

    TermCases(List<CaseTraits> cases) {
        this.cases = List.copyOf(cases);
        one(Trait.STATUS, Kinds.of(Status.class));
        one(Trait.SOURCE, Kinds.of(Reporter.Wish.class));
        one(Trait.GROUP, Kinds.of(Group.Kind.class));
        many(Trait.CLAUSE, Kinds.met(all(Trait.CLAUSE)));
        many(Trait.STEP, Kinds.of(Step.class));
        many(Trait.FINDING, Kinds.of(Allegation.Outcome.class));
        many(Trait.RESPONSE, Kinds.of(ResponseCode.class));
        many(Trait.LESSER_STEP, lesserSteps());
    }

    /** Of what one case has many: those of its values that are told. */
    List<String> told(CaseTraits of, Trait trait) {
        Choices choices = ofMany.getOrDefault(trait, new Choices(null, List.of()));
        return choices.choices().stream()
                .map(Choices.Choice::what)
                .filter(value -> of.values(trait).contains(value) && choices.tells(value))
                .toList();
    }

    /** Of what one case has one: the values among which it is; null where that is withheld. */
    @Nullable
    List<String> among(CaseTraits of, Trait trait) {
        Breakdown breakdown = ofOne.getOrDefault(trait, new Breakdown(null, List.of()));
        return of.values(trait).stream()
                .flatMap(value -> Stream.ofNullable(breakdown.having(value)))
                .map(Breakdown.Group::kinds)
                .findFirst()
                .orElse(null);
    }

    List<Withheld> withheld() {
        return ofMany.entrySet().stream()
                .map(each -> new Withheld(
                        each.getKey(),
                        each.getValue().choices().stream()
                                .map(Choices.Choice::what)
                                .filter(value -> !each.getValue().tells(value))
                                .toList()))
                .filter(each -> !each.values().isEmpty())
                .toList();
    }

    private void one(Trait trait, List<String> kinds) {
        ofOne.put(trait, Breakdown.of(Kinds.counted(kinds, all(trait))));
    }

    private void many(Trait trait, List<String> kinds) {
        ofMany.put(trait, Choices.of(cases.size(), Kinds.counted(kinds, all(trait))));
    }

    private List<String> all(Trait trait) {
        return cases.stream().flatMap(each -> each.values(trait).stream()).toList();
    }

    private static List<String> lesserSteps() {
        return Stream.of(ResponseCode.values())
                .flatMap(step -> Stream.of(LesserStep.Weighing.values()).map(status -> step + "_" + status))
                .toList();
    }
}
