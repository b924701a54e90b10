package casebook.app.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an administrator and the owners of accounts do. */
final class TheAccounts {

    static final String OWN = "coffee tram fish";
    static final String CHOSEN = "window lamp otter";
    static final Map<String, String> ROLES = Map.of(
            "o.ffice", "OFFICE",
            "s.enior", "SENIOR_LEADER",
            "h.ead", "HEAD",
            "d.sl", "DSL",
            "g.overnor", "GOVERNOR",
            "c.hair", "CHAIR",
            "c.lerk", "CLERK",
            "d.pl", "DATA_PROTECTION_LEAD",
            "second.admin", "ADMINISTRATOR");

    private TheAccounts() {}

    static As begins(School school, As admin, String username, String role) {
        String given = opens(admin, username, role);
        as(school, username, given)
                .posts("/api/me/password", passwords(given, CHOSEN))
                .isDone();
        As owner = as(school, username, CHOSEN);
        owner.reads("/api/me").isDone().shows("roles/0", role).shows("oneTimePassword", "false");
        return owner;
    }

    static String opens(As admin, String username, String role) {
        return admin.posts("/api/accounts", account(username, role)).isCreated().text("oneTimePassword");
    }

    static String account(String username, String role) {
        return "{'username':'%s','displayName':'Invented Name','roles':['%s']}".formatted(username, role);
    }

    static String passwords(String now, String chosen) {
        return "{'password':'%s','newPassword':'%s'}".formatted(now, chosen);
    }

    static As as(School school, String username, String password) {
        String token = signsIn(school, username, password, null).isDone().text("token");
        return new As(school, "", Map.of("Authorization", "Bearer " + token));
    }

    static Reply signsIn(School school, String username, String password, @Nullable String code) {
        String more = code == null ? "" : ",'code':'" + code + "'";
        return school.nobody()
                .posts("/api/sign-in", "{'username':'%s','password':'%s'%s}".formatted(username, password, more));
    }

    static Reply starts(School school, String code) {
        return school.nobody()
                .posts(
                        "/api/first-start",
                        "{'code':'%s','schoolName':'Invented Primary School','username':'first.admin',".formatted(code)
                                + "'displayName':'Invented Name','password':'%s'}".formatted(OWN));
    }

    /** As it was printed at the start. */
    static String code(Path folder) {
        Path file = folder.resolve("secrets/setup-code");
        await().until(() -> Files.exists(file) && Files.size(file) > 0);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
