package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.examples.PeopleExamples;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.PersonKind;
import casebook.shared.people.RegisterPerson;
import casebook.shared.people.Relation;
import casebook.shared.people.Role;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindNames;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.NamesToday;
import casebook.shared.query.Namesakes;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.query.Timeline;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.JsonNodeFactory;

class PeopleTest extends DoorTest {

    private static final UUID PERSON = PeopleExamples.PARENT_A;
    private static final String CONCERN = """
            {"group":{"kind":"CLASS","name":"Year 4"},"description":"x","reporter":{"wish":"ANONYMOUS"},"subject":%s}""";
    private static final String STATEMENT = """
            {"from":%s,"takenAt":"2026-11-20T10:00:00Z","how":"PHONE","text":"x","readBackAndAgreed":true}""";
    private static final String BY_ID = "{\"personId\":\"" + PERSON + "\",\"relationship\":\"PARENT\"}";
    private static final String BY_NAME = "{\"name\":\"Parent A\",\"relationship\":\"PARENT\"}";
    private static final String BY_BOTH =
            "{\"name\":\"Parent A\",\"personId\":\"" + PERSON + "\",\"relationship\":\"PARENT\"}";
    private static final String CAUTION = "$.cautions[0].rule";

    @Autowired
    Seal seal;

    @Test
    void are_named_on_a_case_by_their_id() {
        var named = new NamedPerson(PERSON, null, NamedPerson.Relationship.PARENT);
        assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(BY_ID)))
                .hasStatus(201);
        assertThat(sides.sent(ReportConcern.class).getFirst().subject()).isEqualTo(named);
        assertThat(posts(Role.SENIOR_LEADER, on("statements"), STATEMENT.formatted(BY_ID)))
                .hasStatus(201);
        assertThat(sides.sent(GatherStatement.class).getFirst().statement().from())
                .isEqualTo(named);
    }

    @Test
    void are_named_by_either_name_or_id() {
        for (String wrong : List.of(BY_BOTH, "{\"relationship\":\"PARENT\"}")) {
            assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(wrong)))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("subject.name");
            assertThat(posts(Role.SENIOR_LEADER, on("statements"), STATEMENT.formatted(wrong)))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("from.name");
        }
    }

    @Test
    void new_to_the_register_get_the_same_id_when_the_request_is_repeated() {
        for (int time = 0; time < 2; time++) {
            asks(
                    post("/api/incidents")
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("Idempotency-Key", CASE)
                            .content(CONCERN.formatted(BY_NAME)),
                    "office");
        }
        assertThat(sides.sent(ReportConcern.class).stream()
                        .map(sent -> Objects.requireNonNull(sent.subject()).personId())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void with_a_namesake_are_cautioned_about() {
        sides.answer(FindNamesakes.class, new Namesakes(List.of(PERSON)));
        assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(BY_NAME)))
                .bodyJson()
                .extractingPath(CAUTION)
                .isEqualTo("NamesakesAreLookedAt");
        assertThat(posts(Role.SENIOR_LEADER, on("statements"), STATEMENT.formatted(BY_NAME)))
                .bodyJson()
                .extractingPath(CAUTION)
                .isEqualTo("NamesakesAreLookedAt");
        assertThat(posts(Role.OFFICE, "/api/people", "{\"kind\":\"PARENT\",\"name\":\"Parent A\"}"))
                .bodyJson()
                .extractingPath(CAUTION)
                .isEqualTo("NamesakesAreLookedAt");
    }

    @Test
    void without_a_namesake_or_on_the_register_already_are_not_cautioned_about() {
        assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(BY_NAME)))
                .bodyJson()
                .doesNotHavePath("$.cautions");
        sides.answer(FindNamesakes.class, new Namesakes(List.of(PERSON)));
        assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(BY_ID)))
                .bodyJson()
                .doesNotHavePath("$.cautions");
    }

    @Test
    void are_registered_even_if_the_views_cannot_say_who_has_their_name() {
        sides.answer(FindNamesakes.class, new IllegalStateException("no view here"));
        assertThat(posts(Role.OFFICE, "/api/incidents", CONCERN.formatted(BY_NAME)))
                .hasStatus(201);
    }

    @Test
    void are_sealed_under_their_own_keys() {
        assertThat(posts(
                        Role.OFFICE,
                        "/api/people",
                        "{\"kind\":\"STAFF\",\"name\":\" A teacher \",\"contact\":\"x\",\"username\":\"senior\"}"))
                .hasStatus(201);
        RegisterPerson sent = sides.sent(RegisterPerson.class).getFirst();
        KeyId theirs = new KeyId(KeyId.Owner.PERSON, sent.personId());
        assertThat(sent)
                .isEqualTo(new RegisterPerson(
                        sent.personId(),
                        PersonKind.STAFF,
                        Sealed.text(theirs, "A teacher"),
                        Sealed.text(theirs, "x"),
                        "senior"));
    }

    @Test
    void have_accounts_and_interests_only_of_known_users() {
        assertThat(posts(
                        Role.OFFICE,
                        "/api/people",
                        "{\"kind\":\"STAFF\",\"name\":\"A teacher\",\"username\":\"nobody\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("username");
        assertThat(posts(
                        Role.OFFICE,
                        "/api/people/" + PERSON + "/interests",
                        "{\"who\":\"nobody\",\"relation\":\"RELATIVE\",\"why\":\"x\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("who");
    }

    @Test
    void are_read_on_record_and_with_their_cases_only_by_those_who_read_cases() {
        sides.answer(FindPeople.class, new PeopleList(List.of(), null));
        sides.answer(FindPerson.class, Optional.of(person()));
        sides.answer(FindCasesNaming.class, new CasesNaming(List.of()));
        assertThat(reads(Role.OFFICE, "/api/people?q=parent&kind=PARENT")).hasStatus(200);
        assertThat(reads(Role.OFFICE, "/api/people/" + PERSON))
                .hasStatus(200)
                .bodyJson()
                .hasPath("$.cases")
                .extractingPath("$.name")
                .isEqualTo("Parent A");
        assertThat(reads(Role.DATA_PROTECTION_LEAD, "/api/people/" + PERSON))
                .hasStatus(200)
                .bodyJson()
                .doesNotHavePath("$.cases");
        assertThat(sides.sent(RecordRead.class))
                .hasSize(3)
                .allMatch(read -> read.what() == What.PEOPLE && read.incidentId() == null);
    }

    @Test
    void who_are_not_there_are_absent() {
        assertThat(reads(Role.OFFICE, "/api/people/" + PERSON)).hasStatus(404);
        assertThat(sides.sent(RecordRead.class)).isEmpty();
    }

    @Test
    void with_somebodys_interest_in_them_say_so_on_the_case() {
        sides.answer(FindIncident.class, Optional.of(Pages.about(PERSON)));
        sides.answer(FindPerson.class, Optional.of(person()));
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE))
                .bodyJson()
                .extractingPath("$.standingInterests[*].relation")
                .asArray()
                .containsExactly("RELATIVE", "THEMSELVES");
    }

    @Test
    void in_a_story_are_shown_by_the_names_of_today() {
        var details = JsonNodeFactory.instance.objectNode();
        details.putObject("subject").put("personId", PERSON.toString());
        sides.answer(FindIncident.class, Optional.of(Pages.about(PERSON)));
        sides.answer(
                FindTimeline.class,
                new Timeline(List.of(new Timeline.Entry(
                        0,
                        "ConcernReported",
                        Instant.EPOCH,
                        null,
                        "office",
                        null,
                        null,
                        details,
                        List.of(),
                        false,
                        null))));
        sides.answer(FindNames.class, new NamesToday(List.of(new NamesToday.Item(PERSON, closed("Parent A")))));
        assertThat(reads(Role.HEAD, on("timeline")))
                .bodyJson()
                .extractingPath("$.items[0].details.subject.name")
                .isEqualTo("Parent A");
    }

    private PersonPage person() {
        return new PersonPage(
                PERSON,
                PersonKind.GOVERNOR,
                closed("Parent A"),
                null,
                null,
                List.of(),
                List.of("chair"),
                List.of(new PersonPage.Interest("head", Relation.RELATIVE, closed("A cousin"))),
                0);
    }

    private Sealed closed(String text) {
        return seal.close(PeopleExamples.words(PERSON, text));
    }
}
