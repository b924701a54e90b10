package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** The forms that are unlike the others. */
class OtherFormsTest extends DoorTest {
    private static final String CASE_PAGE = "/incidents/" + CASE;
    private static final MockMultipartFile FILE =
            new MockMultipartFile("file", "shot.png", "image/png", "abc".getBytes(StandardCharsets.UTF_8));

    private Visitor office;

    @BeforeEach
    void aCase() throws ServletException {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        office = new Visitor(context, door, signIns.open("office").token());
    }

    @Test
    void a_file_is_added_with_who_gave_it() throws Exception {
        Document page = office.opens(CASE_PAGE + "/evidence", 200);
        FilledIn form = FilledIn.with("{\"suppliedBy\": \"A parent\", \"howObtained\": \"By e-mail\"}", page);
        assertThat(office.sends(CASE_PAGE + "/evidence", form, FILE)).hasStatus(302);
        assertThat(sides.sent(RegisterEvidence.class)).hasSize(1);
    }

    @Test
    void without_who_gave_it_the_page_comes_back() throws Exception {
        Document page = office.opens(CASE_PAGE + "/evidence", 200);
        FilledIn form = FilledIn.with("{\"howObtained\": \"By e-mail\"}", page);
        Document again = Visitor.page(office.sends(CASE_PAGE + "/evidence", form, FILE), 400);
        assertThat(again.select(".govuk-error-summary a").text()).isEqualTo("Enter who gave it to the school");
        assertThat(FilledIn.asItStands(again)).containsAllEntriesOf(form.typed());
    }

    @Test
    void another_case_is_named_by_its_reference() throws Exception {
        IncidentId other = new IncidentId(UUID.fromString("0190a0c0-0000-7000-8000-0000000000aa"));
        sides.answer(FindIncidents.class, listed(other, "2026-0003"));
        Document page = office.opens(CASE_PAGE + "/links", 200);
        FilledIn form = FilledIn.with("{\"reference\": \"2026-0003\", \"kind\": \"RELATED\"}", page);
        assertThat(office.sends(CASE_PAGE + "/links", form)).hasStatus(302);
        assertThat(sides.sent(LinkIncident.class))
                .extracting(LinkIncident::other)
                .containsExactly(other);
    }

    @Test
    void a_reference_that_no_case_has_links_nothing() throws Exception {
        sides.answer(FindIncidents.class, new IncidentList(List.of(), null));
        Document page = office.opens(CASE_PAGE + "/links", 200);
        FilledIn form = FilledIn.with("{\"reference\": \"2026-0003\", \"kind\": \"RELATED\"}", page);
        assertThat(office.sends(CASE_PAGE + "/links", form)).hasStatus(400);
        assertThat(sides.sent(LinkIncident.class)).isEmpty();
    }

    private static IncidentList listed(IncidentId id, String reference) {
        return new IncidentList(
                List.of(new IncidentList.Item(
                        id,
                        reference,
                        Status.REPORTED,
                        new Group(Group.Kind.PTA, "PTA"),
                        List.of(),
                        null,
                        Instant.parse("2026-11-20T18:05:00Z"),
                        1)),
                null);
    }
}
