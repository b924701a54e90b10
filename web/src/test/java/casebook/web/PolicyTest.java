package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.Acknowledgement.How;
import casebook.shared.policy.ImportAcknowledgements;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.policy.RecordAcknowledgement;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PolicyTest extends DoorTest {

    private static final String EDITIONS = "/api/policy-editions";
    private static final String AGREED = EDITIONS + "/2025-01/acknowledgements";
    private static final String HEADER = "name,class,date,how\n";

    @BeforeEach
    void anEdition() {
        var edition = PolicyEvents.edition();
        sides.answer(
                FindPolicyEdition.class,
                Optional.of(new PolicyEditionPage(
                        edition.id(),
                        edition.inForceFrom(),
                        edition.reviewDue(),
                        edition.clauses(),
                        null,
                        PolicyEvents.acknowledgement().name(),
                        Instant.parse("2026-11-22T09:30:00Z"))));
    }

    @Test
    void an_edition_is_published_at_an_address_of_its_own() {
        assertThat(posts(Role.HEAD, EDITIONS, edition("Governor A")))
                .hasStatus(201)
                .hasHeader("Location", "/api/policy-editions/2027-04")
                .bodyJson()
                .isStrictlyEqualTo("{\"editionId\":\"2027-04\"}");
    }

    @Test
    void whoever_signed_is_known_again_by_the_key_of_their_name() {
        posts(Role.HEAD, EDITIONS, edition("Governor A"));
        posts(Role.HEAD, EDITIONS, edition(" GOVERNOR  a"));
        posts(Role.HEAD, EDITIONS, edition("Governor B"));
        assertThat(sides.sent(PublishPolicyEdition.class))
                .extracting(sent ->
                        Objects.requireNonNull(sent.governorResponsible()).key())
                .satisfies(keys -> {
                    assertThat(keys.get(1)).isEqualTo(keys.get(0));
                    assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
                });
    }

    @Test
    void a_text_that_is_missing_is_left_to_the_rule() {
        String blank = edition("Governor A").replace("Spring 2029", " ");
        assertThat(posts(Role.CHAIR, EDITIONS, blank)).hasStatus(201);
        assertThat(sides.sent(PublishPolicyEdition.class).getFirst().edition().reviewDue())
                .isEmpty();
    }

    @Test
    void an_edition_is_open_to_everybody_and_its_reading_needs_no_record() {
        assertThat(reads(Role.GOVERNOR, EDITIONS + "/2025-01"))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.headTeacher", it -> it.assertThat().isEqualTo("Parent A"))
                .hasPathSatisfying("$.clauses[0].code", it -> it.assertThat().isEqualTo("N1"));
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void one_who_agreed_is_recorded_under_an_id_made_of_edition_class_and_name() {
        assertThat(agrees("Parent A", "Year 4"))
                .hasStatus(201)
                .bodyJson()
                .isStrictlyEqualTo("{\"recorded\":1,\"unchanged\":0}");
        agrees(" parent  A", "year 4");
        agrees("Parent A", "Year 5");
        assertThat(sides.sent(RecordAcknowledgement.class))
                .extracting(sent -> sent.acknowledgement().personId())
                .satisfies(ids -> {
                    assertThat(ids.get(1)).isEqualTo(ids.get(0));
                    assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
                });
    }

    @Test
    void a_list_is_taken_line_by_line_and_what_cannot_be_taken_is_named() {
        String list = HEADER + """
                Parent A,Year 4,2025-01-20,paper
                Parent B,Year 4,20/01/2025,PAPER
                "B, Parent",Year 4,2025-01-21,ONLINE
                ,Year 4,2025-01-20,PAPER
                Parent D,Year 4,2025-02-30,PAPER

                Parent E,Year 4,2031-01-20,PAPER
                Parent F,Year 4,2025-01-20,FAX
                Parent G,Year 4,2025-01-20
                "=HYPERLINK(""x"")",Year 4,2025-01-20,EMAIL
                """;
        assertThat(imports(list))
                .hasStatus(200)
                .bodyJson()
                .isLenientlyEqualTo("{\"recorded\":3,\"unchanged\":0}")
                .extractingPath("$.refused[*].line")
                .asArray()
                .containsExactly(3, 5, 6, 8, 9, 10);
        assertThat(taken()).extracting(Acknowledgement::how).containsExactly(How.PAPER, How.ONLINE, How.EMAIL);
        assertThat(taken())
                .extracting(one -> ((Sealed.Legible) one.name()).text())
                .containsExactly("Parent A", "B, Parent", "=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parent A,Year 4,03/04/2025,PAPER   | year-month-day
            Parent A,Year 4,2025-1-2,PAPER     | year-month-day
            Parent A,Year 4,2025-02-30,PAPER   | no such day
            Parent A,Year 4,2199-11-23,PAPER   | in the future
            Parent A,Year 4,2025-01-20,FAX     | PAPER, ONLINE, EMAIL
            Parent A,,2025-01-20,PAPER         | class is missing
            Parent A,Year 4,2025-01-20,PAPER,x | has 5 fields
            """)
    void a_reason_says_what_is_wrong_and_never_what_was_sent(String line, String reason) throws Exception {
        MvcTestResult answer = imports(HEADER + line);
        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getContentAsString())
                .contains(reason)
                .contains("\"line\":2")
                .doesNotContain("Parent A", "FAX");
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void a_list_may_have_semicolons_a_byte_order_mark_and_its_columns_in_any_order() {
        assertThat(imports("\uFEFFHow;Date;Name;Class;Note\r\nPAPER;2025-01-20;Parent A;Year 4;x\r\n"))
                .hasStatus(200)
                .bodyJson()
                .isStrictlyEqualTo("{\"recorded\":1,\"unchanged\":0,\"refused\":[]}");
        assertThat(taken()).singleElement().extracting(Acknowledgement::on).isEqualTo(LocalDate.parse("2025-01-20"));
    }

    @Test
    void the_same_list_again_is_the_same_people() {
        imports(HEADER + "Parent A,Year 4,2025-01-20,PAPER");
        imports("class;name;date;how\nYEAR 4;parent a;2025-01-20;PAPER");
        assertThat(taken())
                .extracting(Acknowledgement::personId)
                .hasSize(2)
                .containsOnly(taken().getFirst().personId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "name,class,date\n", "name,name,class,date,how\n", "name,class,date,how\n\"open,x,y,z\n"})
    void a_list_that_is_none_is_refused_whole(String list) {
        assertThat(imports(list))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("file");
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void a_list_in_another_encoding_is_refused_whole() {
        byte[] latin = (HEADER + "Zo\u00eb,Year 4,2025-01-20,PAPER").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(asks(post(AGREED + "/import").contentType("text/csv").content(latin), "office"))
                .hasStatus(400);
    }

    @Test
    void a_list_too_long_or_too_large_is_refused_whole() {
        assertThat(imports(HEADER + "Parent A,Year 4,2025-01-20,PAPER\n".repeat(5_000)))
                .hasStatus(200);
        int before = sides.commands.size();
        assertThat(imports(HEADER + "Parent A,Year 4,2025-01-20,PAPER\n".repeat(5_001)))
                .hasStatus(413);
        assertThat(imports(HEADER + "x".repeat(1_048_576))).hasStatus(413);
        assertThat(sends("x".repeat(1_048_577))).hasStatus(413);
        assertThat(sides.commands).hasSize(before);
    }

    @Test
    void a_page_sends_its_list_as_a_form() {
        assertThat(sends(HEADER + "Parent A,Year 4,2025-01-20,PAPER"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.recorded")
                .isEqualTo(1);
        assertThat(asks(multipart(AGREED + "/import"), "office")).hasStatus(400);
    }

    @Test
    void a_long_list_goes_in_parts_of_one_request() {
        imports(HEADER + "Parent A,Year 4,2025-01-20,PAPER\n".repeat(501));
        assertThat(sides.sent(ImportAcknowledgements.class))
                .extracting(sent -> sent.acknowledgements().size())
                .containsExactly(250, 250, 1);
        assertThat(sides.commands)
                .extracting(sent -> sent.trace().get(Trace.REQUEST))
                .containsOnly(sides.commands.getFirst().trace().get(Trace.REQUEST));
    }

    @Test
    void nobody_agrees_to_an_edition_that_is_not_there() {
        sides.answer(FindPolicyEdition.class, Optional.empty());
        assertThat(imports(HEADER)).hasStatus(404);
        assertThat(reads(Role.OFFICE, AGREED)).hasStatus(404);
        assertThat(reads(Role.OFFICE, AGREED + "/coverage")).hasStatus(404);
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void the_register_is_opened_for_those_who_keep_it_and_its_reading_is_on_record() {
        var one = PolicyEvents.acknowledgement();
        sides.answer(
                FindAcknowledgements.class,
                new AcknowledgementList(
                        List.of(new AcknowledgementList.Item(
                                one.personId(), one.name(), one.pupilClass(), one.on(), one.how())),
                        null));
        assertThat(reads(Role.OFFICE, AGREED))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.items[0].name", it -> it.assertThat().isEqualTo("Parent A"))
                .hasPathSatisfying("$.items[0].class", it -> it.assertThat().isEqualTo("Year 4"))
                .hasPathSatisfying("$.items[0].date", it -> it.assertThat().isEqualTo("2025-01-20"));
        assertThat(sides.sent(RecordRead.class)).containsExactly(new RecordRead(null, What.ACKNOWLEDGEMENTS));
    }

    @Test
    void coverage_is_numbers_and_open_to_governors() {
        sides.answer(FindCoverage.class, new Coverage(List.of(new Coverage.InClass("Year 4", 12, 14))));
        assertThat(reads(Role.GOVERNOR, AGREED + "/coverage"))
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"items\":[{\"class\":\"Year 4\",\"acknowledged\":12,\"asked\":null}],\"next\":null}");
        assertThat(reads(Role.OFFICE, AGREED + "/coverage"))
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"items\":[{\"class\":\"Year 4\",\"acknowledged\":12,\"asked\":14}],\"next\":null}");
    }

    private static String edition(String governor) {
        return """
                {"id": "2027-04", "inForceFrom": "2027-04-12", "reviewDue": "Spring 2029",
                 "clauses": [{"code": "N1", "kind": "INAPPROPRIATE_CONDUCT", "text": "Words"}],
                 "signatures": {"governorResponsible": "%s"}}""".formatted(governor);
    }

    private MvcTestResult agrees(String name, String pupilClass) {
        return posts(
                Role.OFFICE,
                AGREED,
                "{\"name\":\"%s\",\"class\":\"%s\",\"date\":\"2025-01-20\",\"how\":\"PAPER\"}"
                        .formatted(name, pupilClass));
    }

    private MvcTestResult imports(String list) {
        return asks(
                post(AGREED + "/import").contentType("text/csv").content(list.getBytes(StandardCharsets.UTF_8)),
                "office");
    }

    private MvcTestResult sends(String list) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        return asks(multipart(AGREED + "/import").file(new MockMultipartFile("file", bytes)), "office");
    }

    private List<Acknowledgement> taken() {
        return sides.sent(ImportAcknowledgements.class).stream()
                .flatMap(sent -> sent.acknowledgements().stream())
                .toList();
    }
}
