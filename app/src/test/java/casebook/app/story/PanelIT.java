package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class PanelIT {

    @Test
    void a_complaint_is_heard_by_people_who_knew_nothing_of_the_case(School school) {
        Case concern = TheEmergency.isReported(school);
        ThePanel.governorReadsOnlyWhileAccessIsOpen(concern);
        ThePanel.complaintIsLinked(concern);
        ThePanel.whoHasReadIsRefused(concern);
        ThePanel.othersAreAppointedAndRead(concern);
        ThePanel.outcomeIsRecorded(concern);
        ThePanel.registerTellsWhoKnows(concern);
    }

    @Test
    void who_was_told_in_the_corridor_hears_no_complaint(School school) {
        Case concern = TheEmergency.isReported(school);
        ThePanel.complaintIsLinked(concern);
        ThePanel.whoIsToldIsRefused(concern);
        ThePanel.whoReadAsTheDelegateIsRefused(TheEmergency.isReported(school));
    }
}
