package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class LivesIT {

    @Test
    void a_meeting_is_answered_moved_held_and_its_notes_are_disputed(School school) {
        Case concern = TheLives.isUnderEnquiry(school);
        TheLives.aMeetingIsAnsweredAndMoved(concern);
        TheLives.itsNotesAreDisputed(concern);
    }

    @Test
    void what_is_retracted_supports_nothing_and_what_was_known_then_stays_known(School school) {
        Case concern = TheLives.isUnderEnquiry(school);
        TheLives.aStatementIsMadeInRetrospectAndRetracted(concern);
        TheLives.isKnownAsItWas(concern);
    }

    @Test
    void the_head_is_told_what_is_proposed_and_the_review_what_is_missing(School school) {
        Case concern = TheLives.isUnderEnquiry(school);
        TheLives.theHeadDeclinesAProposal(concern);
        TheLives.aMessageIsAttributed(concern);
        TheLives.aGapIsTagged(concern);
    }
}
