package casebook.command.incident;

import casebook.shared.incident.PanelMember;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What on a case a command can be about: numbers, entries, evidence, people who may read. */
record WhatThereIs(List<IncidentEvent> entries) {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final String NOBODY = "";

    /** From 1 to the highest there is of anything that is numbered on this case. */
    LongStream numbers() {
        return LongStream.rangeClosed(
                1,
                entries.stream()
                        .map(Numbered::of)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }

    LongStream versions() {
        return LongStream.range(0, entries.size());
    }

    /** A registered file, or one that is not there. */
    UUID evidence() {
        return entries.stream()
                .filter(EvidenceRegistered.class::isInstance)
                .map(event -> ((EvidenceRegistered) event).evidenceId())
                .findFirst()
                .orElse(NOTHING);
    }

    /** Somebody who has nothing to do with it, those on its panels, and those it was opened to. */
    Stream<String> readers() {
        return Stream.concat(Stream.of(NOBODY), entries.stream().flatMap(WhatThereIs::named))
                .distinct();
    }

    private static Stream<String> named(IncidentEvent event) {
        return switch (event) {
            case AccessGranted e -> Stream.of(e.who());
            case PanelAppointed e ->
                e.members().stream().map(PanelMember::username).filter(Objects::nonNull);
            default -> Stream.empty();
        };
    }
}
