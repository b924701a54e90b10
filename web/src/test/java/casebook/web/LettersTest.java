package casebook.web;

import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static casebook.shared.examples.SiteBanEvents.banIntentServed;
import static casebook.shared.examples.SiteBanEvents.siteBanConfirmed;
import static casebook.shared.examples.SiteBanEvents.siteBanContinued;
import static casebook.shared.examples.SiteBanEvents.siteBanLifted;
import static casebook.shared.examples.SiteBanEvents.siteBanNotImposed;
import static casebook.shared.examples.SiteBanEvents.siteBanVaried;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.people.Role;
import casebook.shared.seal.Seal;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LettersTest extends DoorTest {
    private static final IncidentEvent[] EVERYTHING = {
        concernReported(),
        findingRecorded(),
        warningIssued(),
        invitedToMeeting(),
        banIntentServed(),
        siteBanNotImposed(),
        temporaryBarServed(),
        siteBanLifted(),
        temporaryBarServed(),
        siteBanConfirmed(),
        siteBanContinued(),
        siteBanVaried(),
        siteBanLifted(),
        caseClosed()
    };

    @Test
    void every_kind_of_letter_can_be_kept_for_good_and_read_by_everybody() {
        assertThat(everyLetter()).hasSize(13).allSatisfy((name, pdf) -> {
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
        String told = text(Objects.requireNonNull(everyLetter().get("13 DEALT_WITH")));
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

    private Map<String, byte[]> everyLetter() {
        new Correspondence(sides, context.getBean(Seal.class)).holds(EVERYTHING);
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
