package casebook.command.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.query.CaseSteps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which steps are open now. It is not worked out beside the rules: each command is tried on the case, by whoever asks, and what
 * refuses it is what stands in the way.
 */
final class StepsNow {

    private final CaseRecord file;
    private final IncidentId incident;
    private final WhatThereIs there;
    private final Function<Actor, Occasion> occasions;
    private final String username;
    private final Instant now;

    StepsNow(
            CaseRecord file,
            IncidentId incident,
            WhatThereIs there,
            Function<Actor, Occasion> occasions,
            String username,
            Instant now) {
        this.file = file;
        this.incident = incident;
        this.there = there;
        this.occasions = occasions;
        this.username = username;
        this.now = now;
    }

    /** For each command that has a role here, the step in that role. */
    CaseSteps in(Map<String, Role> roles) {
        Map<String, List<Trial>> byName = new Trials(there, incident, now)
                .all()
                .filter(trial -> roles.containsKey(trial.name()))
                .collect(Collectors.groupingBy(Trial::name, LinkedHashMap::new, Collectors.toList()));
        return new CaseSteps(byName.entrySet().stream()
                .map(step -> step(
                        step.getKey(),
                        step.getValue(),
                        new Actor(username, Objects.requireNonNull(roles.get(step.getKey())))))
                .toList());
    }

    private CaseSteps.Step step(String name, List<Trial> ways, Actor by) {
        Occasion occasion = occasions.apply(by);
        Refusal first = null;
        List<Trial> open = new ArrayList<>();
        for (Trial way : ways) {
            Refusal refusal = inTheWayOf(way.command(), occasion);
            if (refusal == null) {
                open.add(way);
            }
            first = first == null ? refusal : first;
        }
        return new CaseSteps.Step(
                name,
                open.stream().map(Trial::number).filter(Objects::nonNull).toList(),
                open.isEmpty() ? first : null);
    }

    private @Nullable Refusal inTheWayOf(IncidentCommand command, Occasion occasion) {
        try {
            file.decide(command, occasion);
            return null;
        } catch (Refused refused) {
            return StandsInTheWay.does(refused.refusal()) ? refused.refusal() : null;
        }
    }
}
