package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.Reporter;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.command.ScreenConcern;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.query.CaughtUp;
import casebook.shared.query.FindIncident;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;

class CommandsTest extends DoorTest {
    private static final String CONCERN = """
            {"group": {"kind": "CLASS", "name": "Year 4"}, "clauses": ["N1"],
             "reporter": {"wish": "%s", "name": "Invented Name", "contact": "Invented contact"},
             "subject": {"name": "Another Name", "relationship": "CARER"}, "happenedAt": "%s", "description": " "}""";

    /** Taking terms back is setting none. */
    private static final Map<String, String> BY_ANOTHER_NAME = Map.of("RemoveTermDates", "SetTermDates");

    static List<Operations> withBody() {
        return Operations.withBody().stream()
                // the one asks, and only its body is too long for an address; the next needs a code of this very
                // minute; and what the last begins is ended by way of the school's provider
                .filter(operation -> !Set.of("CompareCheckpoint", "ConfirmSecondFactor", "BeginLinkingSchoolAccount")
                        .contains(operation.name()))
                // a bundle is made of many answers: AuditBundlesTest
                .filter(operation -> !operation.name().startsWith("Export"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void the_documents_own_example_is_accepted_and_becomes_the_command_it_is_named_after(Operations operation) {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        var body = Bodies.of(context).get(operation.name());
        assertThat(posts(Role.HEAD, operation.path(), body == null ? "" : body)
                        .getResponse()
                        .getStatus())
                .isIn(operation.open().contains(Role.HEAD) ? List.of(200, 201) : List.of(403));
        if (operation.open().contains(Role.HEAD)) {
            assertThat(sides.sent(Object.class))
                    .extracting(sent -> sent.getClass().getSimpleName())
                    .containsExactly(BY_ANOTHER_NAME.getOrDefault(operation.name(), operation.name()));
        }
    }

    @Test
    void a_new_concern_gets_its_address_its_number_and_a_receipt() {
        var answer = posts(Role.OFFICE, "/api/incidents", CONCERN.formatted("OPEN", "2026-11-20"));
        ReportConcern sent = sides.sent(ReportConcern.class).getFirst();
        assertThat(answer)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/incidents/" + sent.incidentId())
                .hasHeader(HttpHeaders.ETAG, "\"4\"")
                .bodyJson()
                .hasPathSatisfying("$.reference", it -> it.assertThat().isEqualTo("2026-0001"))
                .hasPathSatisfying(
                        "$.receipt", it -> it.assertThat().asString().matches("([0-9a-f]{8}-){3}[0-9a-f]{8}"));
        assertThat(sent.happenedAt()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(sent.description()).isNull();
    }

    @Test
    void names_are_sealed_under_their_owners_keys() {
        posts(Role.OFFICE, "/api/incidents", CONCERN.formatted("CONFIDENTIAL", "2026-11-20T18:05:00+00:00"));
        ReportConcern sent = sides.sent(ReportConcern.class).getFirst();
        assertThat(sent.reporter().name())
                .extracting(Sealed::key)
                .isEqualTo(new KeyId(KeyId.Owner.REPORTER, sent.incidentId().value()));
        assertThat(sent.subject())
                .satisfies(subject -> assertThat(
                                Objects.requireNonNull(subject.name()).key())
                        .isEqualTo(new KeyId(KeyId.Owner.PERSON, subject.personId())));
    }

    @Test
    void of_an_anonymous_reporter_nothing_is_kept() {
        posts(Role.OFFICE, "/api/incidents", CONCERN.formatted("ANONYMOUS", "2026-11-20"));
        assertThat(sides.sent(ReportConcern.class).getFirst().reporter())
                .isEqualTo(new Reporter(Reporter.Wish.ANONYMOUS, null, null));
    }

    @Test
    void what_a_rule_is_about_is_left_to_the_rule() {
        assertThat(posts(Role.HEAD, on("screening"), "{\"outcome\":\"ACCEPTED\"}"))
                .hasStatus(200);
        assertThat(sides.sent(ScreenConcern.class).getFirst().safeguardingConcern())
                .isNull();
        assertThat(posts(Role.HEAD, on("site-ban"), "{\"route\":\"TEMPORARY_BAR\",\"siteRiskBasis\":\" \"}"))
                .hasStatus(201);
        assertThat(sides.sent(BanFromSite.class).getFirst().notice().siteRiskBasis())
                .isNull();
        String rude =
                "{\"authority\":\"POLICE\",\"grounds\":[{\"code\":\"rude to us\",\"facts\":\"x\"}],\"lawfulBasis\":\"x\"}";
        assertThat(posts(Role.HEAD, on("escalations"), rude)).hasStatus(201);
        assertThat(sides.sent(EscalateToAuthorities.class)
                        .getFirst()
                        .grounds()
                        .getFirst()
                        .code())
                .isEqualTo("rude to us");
    }

    @Test
    void the_views_are_waited_for_so_that_the_writer_reads_what_they_wrote() {
        posts(Role.HEAD, on("screening"), "{\"outcome\":\"ACCEPTED\"}");
        assertThat(sides.messages.getLast()).isEqualTo(new CaughtUp(17));
    }

    @Test
    void what_is_written_is_written_even_if_the_views_cannot_say_so() {
        sides.answer(CaughtUp.class, new IllegalStateException("no view here"));
        assertThat(posts(Role.HEAD, on("screening"), "{\"outcome\":\"ACCEPTED\"}"))
                .hasStatus(200);
    }

    @Test
    void a_command_says_who_asked_and_from_where() {
        posts(Role.SENIOR_LEADER, on("screening"), "{\"outcome\":\"ACCEPTED\"}");
        assertThat(sides.commands.getLast().trace())
                .containsEntry(Trace.ACTOR, "senior")
                .containsEntry(Trace.ROLE, "SENIOR_LEADER")
                .containsEntry(Trace.CHANNEL, "API")
                .doesNotContainKey(Trace.EXPECTED_VERSION);
    }
}
