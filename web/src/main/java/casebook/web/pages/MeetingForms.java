package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meetings with the parent, from the invitation to what the parent says to the notes. */
@Configuration(proxyBeanMethods = false)
class MeetingForms {
    private static final String MEETINGS = "/api/incidents/{incident}/meetings";
    private static final String ONE = MEETINGS + "/{number}/";
    private static final String MEET =
            "Policy: invite the parent/carer into school to meet with a senior member of staff or the Head teacher";
    private static final String RIGHT =
            "UK GDPR Article 5(1)(d): the parent can say whether a record of them is accurate";

    @Bean
    Form invitation() {
        return Form.to(MEETINGS, "Invite the parent to a meeting")
                .asks(
                        choice(
                                        "purpose",
                                        "What is the meeting for?",
                                        "FACT_FINDING",
                                        "To find out what happened",
                                        "RESPONSE",
                                        "As the Head decided, in response to a breach")
                                .policy(MEET)
                                .missing("Choose what the meeting is for"),
                        choice(
                                        "with",
                                        "With whom?",
                                        "SENIOR_LEADER",
                                        "A senior member of staff",
                                        "HEAD",
                                        "The Head teacher")
                                .missing("Choose with whom they meet"),
                        line("hostName", "Their name, as it stands in the letter")
                                .missing("Enter the name of whom they meet"),
                        moment("at", "When is the meeting?")
                                .hint(
                                        "Day, month, year and time, for example 27 3 2026 at 14:30. Give the parent some school "
                                                + "days to prepare.")
                                .missing("Enter when the meeting is"),
                        yesOrNo("companionOffered", "Is the parent told that they can bring somebody?")
                                .missing("Say whether the parent can bring somebody"),
                        words("adjustments", "What does the parent need, to take part?")
                                .hint(
                                        "For example an interpreter, a ground-floor room or another time of day. You can leave "
                                                + "this empty.")
                                .policy("Equality Act 2010, section 20: reasonable adjustments"),
                        Questions.letter())
                .button("Invite the parent")
                .then("The invitation is on record.", "/incidents/{incident}/letters");
    }

    @Bean
    Form invitationReply() {
        return Form.to(ONE + "reply", "What the parent said to the invitation to meeting {number}")
                .asks(
                        choice("reply", "Are they coming?", "ACCEPTED", "Yes", "DECLINED", "No")
                                .missing("Choose whether they are coming"),
                        Questions.when("repliedAt", "When did they say so?", "Enter when they said so"),
                        words("words", "What did they say?").hint("You can leave this empty."))
                .then("What the parent said is on record.");
    }

    @Bean
    Form newTime() {
        return Form.to(ONE + "time", "Move meeting {number}")
                .asks(
                        moment("at", "When is it now?")
                                .hint("Day, month, year and time, for example 27 3 2026 at 14:30.")
                                .missing("Enter the new time"),
                        words("reason", "Why is it moved?").policy(MEET).missing("Enter why it is moved"))
                .then("The new time is on record. Tell the parent.");
    }

    @Bean
    Form meetingOutcome() {
        return Form.to(ONE + "outcome", "What came of meeting {number}")
                .asks(
                        yesOrNo("held", "Did the meeting take place?")
                                .policy(MEET)
                                .missing("Say whether the meeting took place"),
                        lines("attendees", "Who was there?").hint("Each on a line of their own."),
                        words("notes", "What was said?")
                                .hint("These notes can be given to the parent, who may dispute them."),
                        lines("agreedActions", "What was agreed?").hint("Each on a line of its own."))
                .then("What came of the meeting is on record.");
    }

    @Bean
    Form notesGiven() {
        return Form.to(ONE + "notes", "Record that the parent was given the notes of meeting {number}")
                .asks(
                        Questions.when("sharedAt", "When were they given the notes?", "Enter when they got the notes"),
                        Questions.delivery("sharedBy", "How?").policy(RIGHT))
                .then("It is on record that the parent has the notes.");
    }

    @Bean
    Form notesReply() {
        return Form.to(ONE + "notes/reply", "What the parent said to the notes of meeting {number}")
                .asks(
                        choice("reply", "Do they agree?", "AGREED", "They agree", "DISPUTED", "They dispute something")
                                .policy(RIGHT)
                                .missing("Choose whether they agree"),
                        Questions.when("repliedAt", "When did they say so?", "Enter when they said so"),
                        words("words", "What do they dispute?")
                                .hint("In their own words. Needed when they dispute something."))
                .then("What the parent said to the notes is on record.");
    }
}
