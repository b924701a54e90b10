package casebook.command.incident;

import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.shared.examples.Invented;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.Caution;
import casebook.shared.message.Recorded;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.school.SchoolArrangements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A case to be tried out: given what happened, when somebody asks, then what comes of it. */
final class CaseFixture {

    /** Late enough for everything in the examples to have happened. */
    private static final Instant LATER = Instant.parse("2026-12-10T09:00:00Z");

    /**
     * Axon's fixture looks over every handler of a case when it is first asked, which takes longer than a hundred answers; so
     * these two are asked again and again. Two, because one that has refused no longer looks for a case that changed without
     * an event.
     */
    private static final AtomicReference<Desk> DESK = new AtomicReference<>();

    private static final AggregateTestFixture<Incident> ACCEPTS = axon();

    private static final AggregateTestFixture<Incident> REFUSES = axon();

    private final List<Object> history = new ArrayList<>();
    private Instant now = LATER;
    private String user = "head";
    private Role role = Role.HEAD;
    private String request = "request-now";
    private String digest = "digest-now";
    private MetaData expected = MetaData.emptyInstance();
    private References references = (year, incident) -> Invented.REFERENCE;
    private KnownPeople people = new KnownPeople();

    private Map<String, Instant> readers = Map.of();
    private long silentDays;

    private SchoolArrangements school = SchoolArrangements.usual();

    static CaseFixture given(IncidentEvent... events) {
        CaseFixture fixture = new CaseFixture();
        Arrays.stream(events).forEach(event -> fixture.happened(event, "senior", Role.SENIOR_LEADER));
        return fixture;
    }

    CaseFixture happened(IncidentEvent event, String by, Role as) {
        int version = history.size();
        history.add(GenericEventMessage.asEventMessage(event)
                .withMetaData(trace(by, as, "request-" + version, "digest-" + version)));
        return this;
    }

    CaseFixture by(String username, Role as) {
        user = username;
        role = as;
        return this;
    }

    CaseFixture at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    CaseFixture repeating(String earlierRequest, String sameOrOtherDigest) {
        request = earlierRequest;
        digest = sameOrOtherDigest;
        return this;
    }

    /** Where the register of people says this. */
    CaseFixture where(KnownPeople known) {
        people = known;
        return this;
    }

    CaseFixture numberedBy(References register) {
        references = register;
        return this;
    }

    /** At a school whose Chair confirms a ban. */
    CaseFixture whereTheChairConfirms() {
        school = new SchoolArrangements(school.calendar(), school.representationDays(), school.meetingDays(), true, 6);
        return this;
    }

    CaseFixture readBy(String username, String firstAt) {
        readers = Map.of(username, Instant.parse(firstAt));
        return this;
    }

    /** Where nothing was recorded for so many days, though the clock says that they have passed. */
    CaseFixture afterSilence(long days) {
        silentDays = days;
        return this;
    }

    CaseFixture expecting(long version) {
        expected = MetaData.with(Trace.EXPECTED_VERSION, version);
        return this;
    }

    /** In words that threaten with the law, as the front door read them. */
    CaseFixture threatening() {
        expected = expected.and(Trace.THREATENS, true);
        return this;
    }

    Then when(IncidentCommand command) {
        return new Then(history.size(), axon -> asked(axon, command));
    }

    private ResultValidator<Incident> asked(AggregateTestFixture<Incident> axon, IncidentCommand command) {
        DESK.set(new Desk(
                Clock.fixed(now, ZoneOffset.UTC),
                POLICIES,
                references,
                people,
                () -> school,
                of -> readers,
                (from, to) -> silentDays));
        var told = trace(user, role, request, digest).mergedWith(expected);
        return history.isEmpty()
                ? axon.givenCurrentTime(now).when(command, told)
                : axon.givenCurrentTime(now.isBefore(LATER) ? now : LATER)
                        .andGiven(history)
                        .andGivenCurrentTime(now)
                        .when(command, told);
    }

    private static AggregateTestFixture<Incident> axon() {
        AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);
        fixture.registerParameterResolverFactory((handler, parameters, index) ->
                parameters[index].getType() == Desk.class ? new WhateverStandsThere() : null);
        return fixture;
    }

    /** The desk of the case at hand. */
    private static final class WhateverStandsThere implements ParameterResolver<Desk> {

        @Override
        public Desk resolveParameterValue(Message<?> message) {
            return DESK.get();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }

    private static MetaData trace(String by, Role as, String request, String digest) {
        return MetaData.with(Trace.ACTOR, by)
                .and(Trace.ROLE, as.name())
                .and(Trace.CHANNEL, "API")
                .and(Trace.REQUEST, request)
                .and(Trace.DIGEST, digest);
    }

    /** What comes of it. */
    record Then(long version, Function<AggregateTestFixture<Incident>, ResultValidator<Incident>> asked) {

        ResultValidator<Incident> result() {
            return asked.apply(ACCEPTS);
        }

        ResultValidator<Incident> refusal() {
            return asked.apply(REFUSES).expectException(Refused.class).expectNoEvents();
        }

        ResultValidator<Incident> gives(IncidentEvent event) {
            return result().expectSuccessfulHandlerExecution()
                    .expectEvents(event)
                    .expectResultMessagePayloadMatching(predicate(answer -> answer instanceof Recorded recorded
                            && recorded.incidentId().equals(Invented.CASE)
                            && recorded.version() == version));
        }

        /** On record, with these cautions by name and no others. */
        void cautions(String... rules) {
            result().expectSuccessfulHandlerExecution()
                    .expectResultMessagePayloadMatching(predicate(answer -> answer instanceof Recorded recorded
                            && recorded.cautions().stream()
                                    .map(Caution::rule)
                                    .toList()
                                    .equals(List.of(rules))));
        }

        /** Refused, and told of whom. */
        void isRefusedBy(Rule rule, String ofWhom) {
            refusal()
                    .expectExceptionDetails(
                            new Refusal(rule.kind(), rule.name(), rule.wants() + " " + ofWhom, rule.basis()));
        }

        void isRefusedBy(Rule rule) {
            refusal().expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()));
        }
    }

    static final Policies POLICIES = () -> new PolicyEditions(List.of(new PolicyEdition(
            Invented.EDITION,
            LocalDate.parse("2025-01-01"),
            "Spring 2027",
            List.of(
                    new Clause("G1", Kind.GUIDELINE, "No platform for grievances"),
                    new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Abusive or personal comments"),
                    new Clause("N3", Kind.INAPPROPRIATE_CONDUCT, "Bringing the school into disrepute"),
                    new Clause("N6", Kind.INAPPROPRIATE_CONDUCT, "Publicly challenging policies"),
                    new Clause("N7", Kind.INAPPROPRIATE_CONDUCT, "Threatening behaviour"),
                    new Clause("P1", Kind.PROCESS, "Concerns are raised in confidence")))));
}
