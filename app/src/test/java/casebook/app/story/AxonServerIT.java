package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.axonserver.NamedAxonServer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All roles in one process, with events, commands and queries by a real Axon Server. */
class AxonServerIT {

    private static NamedAxonServer server;

    @BeforeAll
    static void is_named() {
        server = NamedAxonServer.named();
    }

    @Test
    void events_commands_and_queries_go_by_axon_server() {
        try (StartedCasebook casebook = started()) {
            assertThat(casebook.context().getBean(EventBus.class)).isInstanceOf(AxonServerEventStore.class);
            assertThat(casebook.context().getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
            assertThat(casebook.context().getBean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
        }
    }

    @Test
    void a_school_answers_in_proportion_and_finds_it_again_after_a_restart() {
        String reference;
        try (StartedCasebook casebook = started();
                School school = new School(casebook.address())) {
            Case year4 = TheConcern.isRaised(school);
            TheConcern.isScreened(year4);
            TheEnquiry.gathersInformation(year4);
            TheResponses.areDecided(year4);
            TheBan.isByNoticeOfIntent(year4);
            TheResponses.areCarriedOut(year4);
            TheLetters.areFrozenAtOnce(year4, "NOTICE_OF_INTENT", "WARNING", "MEETING_INVITATION");
            TheLetters.areServedOnce(year4);
            TheEnd.isNotYet(year4);
            TheBan.isConfirmedOnceTheParentIsHeard(year4);
            TheBan.isReviewed(year4);
            TheEnd.isWhenAllIsDone(year4);
            TheLetters.areWhatWasFrozen(year4);
            TheEnd.whatWasKnownOnTheDay(year4);
            reference = year4.reference();
            school.neverAnsweredWith(TheConcern.REPORTER, "Quillfeather", TheConcern.CONTACT);
        }
        try (StartedCasebook casebook = started();
                School school = new School(casebook.address())) {
            assertThat(school.head().reads("/api/incidents?limit=200").isDone().each("reference"))
                    .contains(reference);
        }
    }

    @Test
    void a_letter_is_drafted_in_the_unit_of_work_that_calls_for_it() {
        try (StartedCasebook casebook = started();
                School school = new School(casebook.address())) {
            Case concern = TheDraft.isCalledFor(school);
            TheDraft.isMadeByTheLeaderWithoutAThreat(concern);
            TheDraft.isApprovedByTheHeadAndServedByTheOffice(concern);
        }
    }

    @Test
    void the_log_is_signed_and_proves_what_was_recorded() {
        try (StartedCasebook casebook = started();
                School school = new School(casebook.address())) {
            school.office().posts("/api/incidents", Writer.CONCERN).isCreated();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            school.governor().reads("/api/audit/checkpoint").isDone());
            school.governor().reads("/api/audit/proof?entry=0").isDone();
            assertThat(school.head().reads("/api/audit?limit=1").isDone().each("entry"))
                    .containsExactly("0");
        }
    }

    private static StartedCasebook started() {
        List<String> settings = Stream.concat(
                        server.settings().stream(), Stream.of("--casebook.log.checkpoint-at-soonest=0s"))
                .toList();
        return StartedCasebook.demoIn(server.folder(), settings).whenReady();
    }
}
