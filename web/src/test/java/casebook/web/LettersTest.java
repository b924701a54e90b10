package casebook.web;

import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.OversightEvents.banRepresentationsExtended;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static casebook.shared.examples.ResponseEvents.warningWithdrawn;
import static casebook.shared.examples.SiteBanEvents.banIntentServed;
import static casebook.shared.examples.SiteBanEvents.siteBanConfirmed;
import static casebook.shared.examples.SiteBanEvents.siteBanContinued;
import static casebook.shared.examples.SiteBanEvents.siteBanLifted;
import static casebook.shared.examples.SiteBanEvents.siteBanNotImposed;
import static casebook.shared.examples.SiteBanEvents.siteBanVaried;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightEvents;
import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseLetters.State;
import casebook.shared.query.CaughtUp;
import casebook.shared.query.FindLetters;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import casebook.web.api.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class LettersTest extends DoorTest {
    private static final IncidentId CASE = Correspondence.CASE;
    private static final IncidentEvent[] EVERYTHING = {
        concernReported(),
        findingRecorded(),
        warningIssued(),
        invitedToMeeting(),
        banIntentServed(),
        banRepresentationsExtended(),
        siteBanNotImposed(),
        temporaryBarServed(),
        siteBanLifted(),
        temporaryBarServed(),
        siteBanConfirmed(),
        siteBanContinued(),
        siteBanVaried(),
        siteBanLifted(),
        warningWithdrawn(),
        caseClosed()
    };

    @Test
    void every_kind_of_letter_can_be_kept_for_good_and_read_by_everybody() {
        assertThat(everyLetter()).hasSize(15).allSatisfy((name, pdf) -> {
            assertThat(Standards.brokenOfPdfA2a(pdf)).isEmpty();
            assertThat(Standards.brokenOfPdfUa1(pdf)).isEmpty();
        });
    }

    @Test
    void every_letter_has_its_own_words_and_no_gap() {
        assertThat(everyLetter())
                .allSatisfy((name, pdf) -> assertThat(text(pdf))
                        .contains("The School", "20 November 2026", "Our reference: 2026-0001", "Head teacher")
                        .doesNotContain("null", "${", "Sealed["));
    }

    @Test
    void a_letter_to_the_parent_names_them_and_says_how_to_reply_and_to_complain() {
        everyLetter().forEach((name, pdf) -> {
            if (!name.endsWith("DEALT_WITH")) {
                assertThat(text(pdf)).as(name).contains("Dear Parent A", "complaints procedure", "Your rights");
            }
        });
    }

    @Test
    void whoever_raised_the_concern_is_told_that_it_was_dealt_with_and_nothing_more() {
        String told = text(Objects.requireNonNull(everyLetter().get("15 DEALT_WITH")));
        assertThat(told).contains("To whoever raised the concern", "It has been dealt with.");
        assertThat(told).doesNotContain("Parent A", "Parent C", "Year 4", "N1", "ban", "warning", "meeting");
    }

    @Test
    void no_letter_names_whoever_raised_the_concern() {
        assertThat(everyLetter())
                .allSatisfy((name, pdf) -> assertThat(text(pdf)).doesNotContain("Parent C", "parent.c"));
    }

    @Test
    void a_warning_quotes_the_clauses_breached_and_says_what_must_change() {
        assertThat(text(Objects.requireNonNull(everyLetter().get("02 WARNING"))))
                .contains(
                        "N1",
                        "abusive or personal comments about staff or pupils.",
                        "What must change",
                        "4 December 2026")
                .doesNotContain("G1");
    }

    @Test
    void a_ban_that_the_chair_confirmed_is_told_with_the_heads_reasons_and_answers() {
        var letters = lettersOf(
                concernReported(),
                findingRecorded(),
                banIntentServed(),
                OversightEvents.siteBanReferredToChair(),
                OversightEvents.siteBanConfirmedByChair());
        assertThat(letters.keySet()).containsExactly("02 NOTICE_OF_INTENT", "04 BAN_DECISION");
        assertThat(text(Objects.requireNonNull(letters.get("04 BAN_DECISION"))))
                .contains("A grandparent has agreed to collect", "Weighed against what the parent wrote")
                .contains("7 December 2026", "12 February 2027")
                .doesNotContain("null");
    }

    @Test
    void a_letter_is_frozen_before_the_command_that_calls_for_it_is_answered() {
        correspondence().holds(concernReported(), findingRecorded(), warningIssued());
        var answer = posts(Role.SENIOR_LEADER, "/api/incidents/" + CASE + "/warnings", """
                {"clauses": ["N1"], "whatMustChange": "x", "deliveredBy": "POST"}""");
        assertThat(answer).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"4\"");
        assertThat(sides.sent(FreezeLetter.class)).singleElement().satisfies(frozen -> {
            byte[] bytes =
                    Objects.requireNonNull(vault.kept.get(frozen.letterId().value()));
            assertThat(frozen.entry()).isEqualTo(2);
            assertThat(frozen.size()).isEqualTo(bytes.length);
            assertThat(frozen.sha256()).isEqualTo(Sha256.hex(bytes));
        });
        assertThat(sides.commands.getLast().trace())
                .containsEntry(Trace.ACTOR, "senior")
                .containsEntry(Trace.CHANNEL, "API");
        assertThat(sides.messages.getLast()).isInstanceOf(CaughtUp.class);
    }

    @Test
    void what_was_issued_is_issued_even_if_its_letter_cannot_be_frozen_at_once() {
        correspondence().holds(concernReported(), findingRecorded(), warningIssued());
        sides.refuse(command ->
                command instanceof FreezeLetter ? Optional.of(new IllegalStateException("not now")) : Optional.empty());
        assertThat(posts(Role.HEAD, "/api/incidents/" + CASE + "/warnings", """
                {"clauses": ["N1"], "whatMustChange": "x", "deliveredBy": "POST"}"""))
                .hasStatus(201);
    }

    @Test
    void what_is_kept_already_goes_on_record_as_it_is() {
        correspondence().holds(concernReported(), warningIssued());
        vault.keep(CASE, LetterId.of(CASE, 1, LetterKind.WARNING).value(), new byte[] {1, 2, 3});
        reads(Role.HEAD, Correspondence.letters());
        assertThat(sides.sent(FreezeLetter.class).getFirst().sha256()).isEqualTo(Sha256.hex(new byte[] {1, 2, 3}));
    }

    @Test
    void what_is_frozen_already_is_not_frozen_again() {
        correspondence().holds(concernReported(), warningIssued());
        sides.answer(FindLetters.class, new CaseLetters(List.of(frozenWarning())));
        assertThat(reads(Role.HEAD, Correspondence.letters()))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.items[0].sha256", it -> it.assertThat().isEqualTo("hash"))
                .hasPathSatisfying("$.items[0].served", it -> it.assertThat().isNull());
        assertThat(sides.sent(FreezeLetter.class)).isEmpty();
        assertThat(sides.sent(RecordRead.class)).containsExactly(new RecordRead(CASE, What.LETTERS));
    }

    @Test
    void a_letter_is_given_out_as_it_was_frozen_and_the_read_is_on_record() throws Exception {
        correspondence().holds(concernReported(), warningIssued());
        sides.answer(FindLetters.class, new CaseLetters(List.of(frozenWarning())));
        vault.keep(CASE, frozenWarning().letterId().value(), new byte[] {1, 2, 3});
        var answer = reads(
                Role.OFFICE, Correspondence.letters() + "/" + frozenWarning().letterId());
        assertThat(answer)
                .hasStatus(200)
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"letter-" + frozenWarning().letterId() + ".pdf\"");
        assertThat(answer.getResponse().getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(sides.sent(RecordRead.class)).containsExactly(new RecordRead(CASE, What.PRINT));
    }

    @Test
    void a_letter_nobody_froze_is_not_there() {
        correspondence().holds(concernReported(), warningIssued());
        assertThat(reads(Role.HEAD, Correspondence.letters() + "/" + DoorTest.CASE))
                .hasStatus(404);
        assertThat(reads(Role.HEAD, Correspondence.letters() + "/not-an-id")).hasStatus(404);
    }

    @Test
    void what_was_erased_is_written_to_nobody() {
        KeyId key = new KeyId(KeyId.Owner.CASE, new UUID(7, 7));
        var gone = context.getBean(Seal.class).close(Sealed.text(key, "No more remarks"));
        keyring.destroy(key, Invented.NOW, "a rule");
        correspondence().holds(concernReported(), new WarningIssued(CASE, 1, List.of("N1"), gone, DeliveryMethod.POST));
        assertThat(reads(Role.HEAD, Correspondence.letters())).hasStatus(200);
        assertThat(sides.sent(FreezeLetter.class)).isEmpty();
        assertThat(vault.kept).isEmpty();
    }

    private static CaseLetters.Item frozenWarning() {
        LetterId id = LetterId.of(CASE, 1, LetterKind.WARNING);
        return new CaseLetters.Item(
                id, LetterKind.WARNING, 1, State.FROZEN, "hash", 3L, Invented.NOW, null, null, null);
    }

    private Correspondence correspondence() {
        return new Correspondence(sides, context.getBean(Seal.class));
    }

    private Map<String, byte[]> everyLetter() {
        return lettersOf(EVERYTHING);
    }

    private Map<String, byte[]> lettersOf(IncidentEvent... story) {
        correspondence().holds(story);
        assertThat(reads(Role.HEAD, Correspondence.letters())).hasStatus(200);
        Map<String, byte[]> letters = new TreeMap<>();
        for (FreezeLetter frozen : sides.sent(FreezeLetter.class)) {
            letters.put(
                    "%02d %s".formatted(frozen.entry(), frozen.kind()),
                    vault.kept.get(frozen.letterId().value()));
        }
        return letters;
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
