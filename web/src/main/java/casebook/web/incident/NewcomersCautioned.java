package casebook.web.incident;

import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.message.Caution;
import casebook.shared.message.Recorded;
import casebook.shared.people.NamedPerson;
import casebook.web.people.NamesakesCautioned;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of somebody whom a case brought onto the register that they have a namesake there. */
@Component
class NewcomersCautioned {
    private final NamesakesCautioned namesakes;

    NewcomersCautioned(NamesakesCautioned namesakes) {
        this.namesakes = namesakes;
    }

    Recorded about(Object command, Recorded recorded) {
        NamedPerson named = named(command);
        if (named == null || named.name() == null) {
            return recorded;
        }
        List<Caution> cautions = new ArrayList<>(recorded.cautions());
        cautions.addAll(namesakes.of(named.personId()));
        return recorded.with(List.copyOf(cautions));
    }

    private static @Nullable NamedPerson named(Object command) {
        return switch (command) {
            case ReportConcern concern -> concern.subject();
            case GatherStatement statement -> statement.statement().from();
            default -> null;
        };
    }
}
