package casebook.web;

import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.OversightEvents.banRepresentationsExtended;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static casebook.shared.examples.ResponseEvents.warningWithdrawn;
import static casebook.shared.examples.SiteBanEvents.banIntentServed;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.examples.Invented;
import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.letter.Approval;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.people.Role;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseLetters.Approved;
import casebook.shared.query.CaseLetters.Draft;
import casebook.shared.query.CaseLetters.State;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindTold;
import casebook.shared.query.ToldToParent;
import casebook.shared.seal.Seal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Letters that are looked at first, at a school that has said who it is. */
@TestPropertySource(
        properties = {
            "casebook.school.name=Invented Primary School",
            "casebook.school.address[0]=2 Invented Road",
            "casebook.school.contact[0]=office@invented.example",
            "casebook.school.complaints=Write to the clerk."
        })
class DraftedLettersTest extends DoorTest {
    private static final IncidentId CASE = Correspondence.CASE;
    private static final LetterId WARNING = LetterId.of(CASE, 2, LetterKind.WARNING);

    @Test
    void a_draft_is_shown_as_one_and_kept_nowhere() {
        isA(State.DRAFT);
        byte[] pdf = read("/preview");
        assertThat(text(pdf))
                .contains(
                        "DRAFT: not approved, not to be sent",
                        "Thank you for coming",
                        "1 Invented Lane",
                        "Dear Parent A");
        assertThat(Standards.brokenOfPdfUa1(pdf)).isEmpty();
        assertThat(vault.kept).isEmpty();
        assertThat(sides.sent(FreezeLetter.class)).isEmpty();
    }

    @Test
    void a_draft_is_listed_and_not_frozen_by_being_looked_at() {
        isA(State.DRAFT);
        assertThat(reads(Role.HEAD, Correspondence.letters()))
                .bodyJson()
                .hasPathSatisfying("$.items[0].state", it -> it.assertThat().isEqualTo("DRAFT"))
                .hasPathSatisfying("$.items[0].sha256", it -> it.assertThat().isNull());
        assertThat(sides.sent(FreezeLetter.class)).isEmpty();
        assertThat(reads(Role.HEAD, Correspondence.letters() + "/" + WARNING)).hasStatus(404);
    }

    @Test
    void what_was_approved_is_frozen_with_what_was_added_and_without_the_mark() {
        isA(State.APPROVED);
        reads(Role.HEAD, Correspondence.letters());
        assertThat(sides.sent(FreezeLetter.class)).hasSize(1);
        byte[] pdf = Objects.requireNonNull(vault.kept.get(WARNING.value()));
        assertThat(text(pdf))
                .contains("Thank you for coming", "1 Invented Lane")
                .doesNotContain("DRAFT");
        assertThat(Standards.brokenOfPdfA2a(pdf)).isEmpty();
        assertThat(Standards.brokenOfPdfUa1(pdf)).isEmpty();
        assertThat(reads(Role.HEAD, Correspondence.letters() + "/" + WARNING + "/preview"))
                .hasStatus(404);
    }

    @Test
    void what_threatens_in_the_whole_text_is_told_to_the_rule() {
        isA(
                State.DRAFT,
                new WarningIssued(
                        CASE, 1, List.of("N1"), Invented.words("Stop, or it is legal action"), DeliveryMethod.POST));
        approves();
        isA(State.DRAFT);
        approves();
        assertThat(sides.sent(ApproveLetter.class))
                .extracting(ApproveLetter::threatens)
                .containsExactly(true, false);
    }

    @Test
    void a_school_that_says_who_it_is_stands_on_its_letters() {
        isA(State.DRAFT);
        assertThat(text(read("/preview")))
                .contains(
                        "Invented Primary School", "2 Invented Road", "office@invented.example", "Write to the clerk.")
                .doesNotContain("[the school's address]", "[telephone", "The School");
    }

    @Test
    void more_time_says_until_when_and_why_and_whether_a_bar_stays() {
        assertThat(letter(banIntentServed(), banRepresentationsExtended(), LetterKind.MORE_TIME))
                .contains("11 December 2026", "The parent is away until Monday", "For now nothing changes")
                .doesNotContain("4 December 2026", "temporary bar");
        assertThat(letter(temporaryBarServed(), banRepresentationsExtended(), LetterKind.MORE_TIME))
                .contains("The temporary bar that we told you about stays")
                .doesNotContain("nothing changes");
    }

    @Test
    void a_warning_that_is_withdrawn_is_told_with_its_day_and_the_reason() {
        assertThat(letter(warningIssued(), warningWithdrawn(), LetterKind.WARNING_WITHDRAWN))
                .contains("of 20 November 2026", "The second message was written by somebody else", "N1");
    }

    @Test
    void a_letter_that_was_erased_is_gone_and_says_under_what() {
        isA(State.FROZEN);
        vault.erased.put(WARNING.value(), new EvidenceVault.Erased(Invented.NOW, "Retention, 6 years"));
        assertThat(reads(Role.HEAD, Correspondence.letters() + "/" + WARNING))
                .hasStatus(410)
                .bodyJson()
                .hasPathSatisfying("$.detail", it -> it.assertThat().asString().contains("Retention, 6 years"));
    }

    @Test
    void what_the_parent_was_told_is_answered_once_its_letters_are_frozen() {
        new Correspondence(sides, context.getBean(Seal.class)).holds(concernReported(), warningIssued());
        sides.answer(FindTold.class, new ToldToParent(List.of(), List.of()));
        assertThat(reads(Role.HEAD, "/api/incidents/" + CASE + "/told"))
                .hasStatus(200)
                .bodyJson()
                .isLenientlyEqualTo("{\"items\":[],\"notYetTold\":[]}");
        assertThat(sides.sent(FreezeLetter.class)).hasSize(1);
    }

    private void approves() {
        assertThat(posts(Role.HEAD, Correspondence.letters() + "/" + WARNING + "/approval", "{\"read\": true}"))
                .hasStatus(200);
    }

    private void isA(State state) {
        isA(state, warningIssued());
    }

    private void isA(State state, IncidentEvent warning) {
        new Correspondence(sides, context.getBean(Seal.class)).holds(concernReported(), findingRecorded(), warning);
        boolean frozen = state == State.FROZEN;
        Draft added =
                new Draft(Invented.words("Thank you for coming"), Invented.words("1 Invented Lane"), Invented.NOW);
        @Nullable
        Approved approved = state == State.DRAFT ? null : new Approved("head", Approval.ON_SIGHT, Invented.NOW);
        sides.answer(
                FindLetters.class,
                new CaseLetters(List.of(new CaseLetters.Item(
                        WARNING,
                        LetterKind.WARNING,
                        2,
                        state,
                        frozen ? "hash" : null,
                        frozen ? 3L : null,
                        frozen ? Invented.NOW : null,
                        added,
                        approved,
                        null))));
    }

    private byte[] read(String below) {
        var answer = reads(Role.SENIOR_LEADER, Correspondence.letters() + "/" + WARNING + below);
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }

    private String letter(IncidentEvent before, IncidentEvent entry, LetterKind kind) {
        vault.kept.clear();
        new Correspondence(sides, context.getBean(Seal.class))
                .holds(concernReported(), findingRecorded(), before, entry);
        assertThat(reads(Role.HEAD, Correspondence.letters())).hasStatus(200);
        byte[] pdf =
                Objects.requireNonNull(vault.kept.get(LetterId.of(CASE, 3, kind).value()));
        assertThat(Standards.brokenOfPdfA2a(pdf)).isEmpty();
        return text(pdf);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
