package casebook.app.browser;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** A case, from what was raised to its letters, each step by whoever it is for. */
final class TheWalk {

    private TheWalk() {}

    /** Answers the address of its case. */
    static String isRecorded(Visitor office) {
        office.opens("/")
                .takes("Record a concern")
                .presses("Record this concern")
                .sees("Choose which kind of group it was")
                .sees("Choose in confidence, anonymously or openly")
                .chooses("A class")
                .types("Which one?", "Year 4")
                .types("When was it?", yesterday(), "18:05")
                .types("What happened?", "Two messages call the class teacher useless")
                .ticks("N1: ")
                .types("Which parent or carer is it about?", "Invented Parent")
                .chooses("A parent")
                .chooses("In confidence: the school knows the name, and tells nobody")
                .types("Their name", "Perpetua Quillfeather")
                .presses("Record this concern")
                .sees("Your receipt")
                .follows("Go to case")
                .sees("nobody has said yet whether it is taken on");
        return office.page().url().replaceFirst("^https?://[^/]+", "");
    }

    static void isEnquiredInto(Visitor senior, String recorded) {
        senior.opens(recorded)
                .takes("Take the concern on, or screen it out")
                .presses("Record this")
                .sees("Choose whether the concern is taken on")
                .answers("Is a child's safety or welfare in question?", "No")
                .chooses("It is taken on, and looked into")
                .presses("Record this")
                .sees("The screening is on record.");
        senior.takes("Record what somebody said")
                .presses("Record this")
                .sees("Enter who said it")
                .types("Whose statement is it?", "Invented Witness")
                .chooses("Somebody else, such as a member of staff")
                .types("When did they say it?", yesterday(), "19:15")
                .chooses("In person")
                .types("What did they say?", "I saw both messages.")
                .answers("Was it read back to them, and did they agree that it is right?", "Yes")
                .presses("Record this")
                .sees("The statement is on record.");
        senior.takes("Record a conversation with the parent")
                .types("When did you speak?", yesterday(), "19:45")
                .types("How?", "By telephone")
                .types("What was said to the parent?", "What had been raised")
                .types("What does the parent say about it?", "I was cross about the homework.")
                .presses("Record this")
                .sees("The conversation is on record.");
    }

    static void isMetAbout(Visitor senior, String recorded) {
        senior.opens(recorded)
                .takes("Invite the parent to a meeting")
                .presses("Invite the parent")
                .sees("Choose what the meeting is for")
                .chooses("To find out what happened")
                .chooses("A senior member of staff")
                .types("Their name, as it stands in the letter", "Mx Invented")
                .types("When is the meeting?", schoolDayIn(14), "15:30")
                .answers("Is the parent told that they can bring somebody?", "Yes")
                .presses("Invite the parent")
                .sees("The invitation is on record.")
                .sees("Invitation to a meeting");
        senior.opens(recorded)
                .takes("What the parent said to the invitation")
                .answers("Are they coming?", "No")
                .types("When did they say so?", today(), "0:00")
                .presses("Record this")
                .sees("What the parent said is on record.")
                .sees("and not coming");
        senior.takes("What came of meeting 1")
                .presses("Record this")
                .sees("Say whether the meeting took place")
                .answers("Did the meeting take place?", "Yes")
                .types("Who was there?", "Mx Invented\nInvented Parent")
                .types("What was said?", "The parent came all the same")
                .types("What was agreed?", "To write to the teacher")
                .presses("Record this")
                .sees("What came of the meeting is on record.");
    }

    static void isWeighed(Visitor senior, String recorded) {
        senior.opens(recorded)
                .takes("Weigh the lesser steps")
                .presses("Record this")
                .sees("Say what a response would do to the child, or that it would do nothing")
                .answers("A word with the parent, and no more", "It was tried")
                .types("What came of it, or why would it not do? (a word with the parent)", "It went on")
                .types("What would a response do to the child?", "Nothing: the grandmother fetches the child")
                .types("What adjustments were offered?", "None were needed, the parent said so")
                .presses("Record this")
                .sees("What was weighed is on record.");
    }

    static void isFound(Visitor head, String recorded) {
        head.opens(recorded)
                .takes("Record what was found")
                .presses("Record this")
                .sees("Say whether N1 was broken")
                .answers("Was N1 broken?", "Yes, it was broken")
                .types("Why? (N1)", "The words are disrespectful")
                .presses("Record this")
                .sees("The finding is on record.");
    }

    static void isDecided(Visitor head, String recorded, String... responses) {
        head.opens(recorded).takes("Decide the response").presses("Record this").sees("Choose at least one response");
        for (String response : responses) {
            head.chooses(response);
        }
        head.types("Why this, and nothing milder?", "A word did not help")
                .presses("Record this")
                .sees("The decision is on record.");
    }

    /** Its letter is read, approved, and has arrived. */
    static void isWarned(Visitor head, String recorded) {
        head.opens(recorded)
                .takes("Issue a warning letter")
                .types("Which clauses were breached?", "N1")
                .types("What must change?", "Write to the teacher, and not about them")
                .answers("How does the letter go out?", "By post")
                .answers("When does its letter go out?", "When somebody has looked at it and approved it")
                .presses("Issue this warning")
                .sees("The warning is on record.")
                .sees("Draft")
                .takes("Approve this letter")
                .presses("Approve this letter")
                .sees("Say that you have read it")
                .answers("Have you read it, and does it go out as it is?", "Yes")
                .presses("Approve this letter")
                .sees("The letter is approved.")
                .sees("Ready to go out");
    }

    static void isKeptFromTheSite(Visitor head, String recorded) {
        head.opens(recorded)
                .takes("Propose a ban from the site")
                .chooses("No")
                .types(
                        "What risk to staff or pupils on the site does the ban answer?",
                        "Shouted at staff at the gate, two days running")
                .presses("Record this")
                .sees("Nothing was recorded")
                .types("What does it cover?", "The grounds, in school hours")
                .types("How is the child brought and fetched?", "By the grandmother, at the gate")
                .types("How does parents' evening go on?", "By telephone")
                .types("How does medical or special needs contact go on?", "By appointment")
                .types("How did the notice reach the parent?", "By hand")
                .types("When did it reach them?", yesterday(), "16:00")
                .types("By which day may they have their say?", schoolDayIn(14), "")
                .presses("Record this")
                .sees("The ban is proposed.")
                .opens(recorded + "/letters")
                .sees("Notice");
    }

    /** The parent has their say, the Head decides, and it waits for the Chair where the school has arranged that. */
    static void isBanned(Visitor office, Visitor head, String recorded) {
        office.opens(recorded)
                .takes("Record what the parent says about the ban")
                .types("When did it reach the school?", today(), "0:00")
                .types("What do they say?", "It was once")
                .presses("Record this")
                .sees("on record");
        head.opens(recorded)
                .takes("Decide on the ban")
                .presses("Record this")
                .sees("Choose what is decided")
                .opens(recorded + "/site-ban/decision");
        head.page().getByLabel("A point the parent made").first().fill("It was once");
        head.page().getByLabel("The answer").first().fill("It was on two days");
        head.ticks("A ban, for a time")
                .types("Why?", "The risk goes on")
                .types("From", today(), "")
                .types("To", today().plusDays(60), "")
                .types("Looked at again on", today().plusDays(30), "")
                .presses("Record this")
                .sees("The decision on the ban is on record.");
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }

    private static LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static LocalDate schoolDayIn(int days) {
        LocalDate day = today().plusDays(days);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }
}
