package casebook.app.browser;

/** A concern that the office records for somebody who told them. */
final class TheConcern {

    private TheConcern() {}

    /** Answers the address of its case. */
    static String isRecordedBy(Visitor office) {
        office.opens("/concerns/record")
                .chooses("A class")
                .types("Which one?", "Year 4")
                .types("What happened?", "Two messages call the class teacher useless")
                .chooses("Openly")
                .presses("Record this concern")
                .sees("Your receipt")
                .follows("Go to case");
        return office.page().url().replaceFirst("^https?://[^/]+", "");
    }
}
