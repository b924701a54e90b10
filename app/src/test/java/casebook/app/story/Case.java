package casebook.app.story;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One case, and the people who work on it. */
record Case(School school, String id, String reference, String receipt) {

    static Case reported(School school, Reply report) {
        return new Case(school, report.text("incidentId"), report.text("reference"), report.text("receipt"));
    }

    As office() {
        return school.office().on(path());
    }

    As senior() {
        return school.senior().on(path());
    }

    As head() {
        return school.head().on(path());
    }

    As dsl() {
        return school.dsl().on(path());
    }

    As dataProtectionLead() {
        return school.dataProtectionLead().on(path());
    }

    As governor() {
        return school.governor().on(path());
    }

    As chair() {
        return school.chair().on(path());
    }

    As clerk() {
        return school.clerk().on(path());
    }

    Reply page() {
        return head().reads("").isDone();
    }

    List<JsonNode> timeline() {
        return head().reads("/timeline").isDone().items();
    }

    JsonNode lastEntry() {
        return timeline().getLast();
    }

    void isAt(String status) {
        page().shows("status", status);
    }

    /** What the reporter learns, without an account. */
    void tellsItsReporter(String stage) {
        school.nobody().reads("/api/receipts/" + receipt).isDone().shows("status", stage);
    }

    private String path() {
        return "/api/incidents/" + id;
    }
}
