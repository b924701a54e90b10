package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class PagesIT {

    @Test
    void a_page_that_not_everybody_can_use_is_noticed(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            assertThatThrownBy(() -> visitor.opensMadeUp("<input>")).hasMessageContaining("label at");
            assertThatThrownBy(() -> visitor.opensMadeUp("<img alt='' src='http://127.0.0.2:9/'>"))
                    .hasMessageContaining("It asks http://127.0.0.2:9/");
        }
        try (Visitor visitor = visitors.withoutScripts()) {
            assertThatThrownBy(() -> visitor.opensMadeUp("<p><ul></ul></p>")).hasMessageContaining("“p” end tag");
        }
        try (Visitor visitor = visitors.onAPhone()) {
            assertThatThrownBy(() -> visitor.opensMadeUp("<pre tabindex='0'>" + "x".repeat(200) + "</pre>"))
                    .hasMessageContaining("no wider than the window");
        }
        try (Visitor visitor = visitors.atADesk()) {
            assertThatThrownBy(() -> visitor.opensMadeUp("<script>missing()</script>"))
                    .hasMessageContaining("missing is not defined");
        }
    }

    @Test
    void a_parent_raises_a_concern_and_asks_what_became_of_it(Visitors visitors) {
        for (Visitor parent : new Visitor[] {visitors.atADesk(), visitors.onAPhone(), visitors.withoutScripts()}) {
            try (parent) {
                raisesAConcern(parent);
            }
        }
    }

    private static void raisesAConcern(Visitor parent) {
        parent.opens("/concerns/new")
                .presses("Raise this concern")
                .sees("There is a problem")
                .sees("Choose which kind of group it was")
                .chooses("A class")
                .types("Which one?", "Year 4")
                .types("What happened?", "Dwy neges sarhaus \uD83D\uDE20 <script>alert(1)</script>")
                .chooses("In confidence: the school knows the name, and tells nobody")
                .types("Your name", "Perpetua Quillfeather")
                .presses("Raise this concern")
                .sees("Your receipt");
        String receipt = parent.page().locator(".casebook-receipt").innerText();
        parent.opens("/concerns/receipt").sees("A receipt is shown once");
        parent.opens("/receipts")
                .types("Your receipt", receipt)
                .presses("Ask")
                .sees("Nobody has begun to look into it yet");
        parent.types("Your receipt", "not a receipt").presses("Ask").sees("There is a problem");
    }

    @Test
    void staff_sign_in_and_out(Visitors visitors) {
        for (Visitor office : new Visitor[] {visitors.atADesk(), visitors.onAPhone(), visitors.withoutScripts()}) {
            try (office) {
                office.opens("/incidents");
                assertThat(office.page().url()).endsWith("/sign-in");
                office.types("Username", "office")
                        .types("Password", "wrong")
                        .presses("Sign in")
                        .sees("There is a problem");
                office.signsInAs("office");
                assertThat(office.page().url()).endsWith("/incidents");
            }
        }
    }
}
