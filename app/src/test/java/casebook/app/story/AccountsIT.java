package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school without demo users: its first start, its accounts, a second factor, and an account that is closed. */
class AccountsIT {

    static final String OWN = "coffee tram fish";
    static final String CHOSEN = "window lamp otter";
    private static final Map<String, String> ROLES = Map.of(
            "o.ffice", "OFFICE",
            "s.enior", "SENIOR_LEADER",
            "h.ead", "HEAD",
            "d.sl", "DSL",
            "g.overnor", "GOVERNOR",
            "c.hair", "CHAIR",
            "c.lerk", "CLERK",
            "d.pl", "DATA_PROTECTION_LEAD",
            "second.admin", "ADMINISTRATOR");

    @TempDir
    Path folder;

    @Test
    void a_school_begins_with_its_administrator_who_opens_an_account_for_every_role() throws IOException {
        String given;
        try (StartedCasebook casebook = StartedCasebook.in(folder).whenReady();
                School school = new School(casebook.address())) {
            school.nobody().reads("/api/incidents").is(409).shows("type", "/problems/first-start");
            signsIn(school, "admin", OWN, null).is(409).shows("type", "/problems/first-start");
            starts(school, "guess").isRefused("SetupCodeIsRight");
            starts(school, code()).isCreated();
            assertThat(file()).doesNotExist();
            starts(school, "guess").isRefused("FirstAdministratorIsAwaited");

            As admin = as(school, "first.admin", OWN);
            admin.reads("/api/school").isDone().shows("name", "Invented Primary School");
            admin.reads("/api/incidents").isRefused("OpenToTheseRoles");
            ROLES.forEach((username, role) -> begins(school, admin, username, role));
            assertThat(admin.reads("/api/accounts").isDone().each("username")).containsAll(ROLES.keySet());
            admin.reads("/api/me").isDone().shows("username", "first.admin").shows("displayName", "Invented Name");

            given = opens(admin, "left.again", "OFFICE");
            admin.posts("/api/accounts", account("left.again", "OFFICE")).isRefused("UsernameIsNobodyElses");
            admin.posts("/api/accounts/roles", "{'username':'first.admin','roles':['ADMINISTRATOR','HEAD']}")
                    .isRefused("NobodyGrantsThemselvesARole");
        }
        try (StartedCasebook casebook = StartedCasebook.in(folder).whenReady();
                School school = new School(casebook.address())) {
            As admin = as(school, "first.admin", OWN);
            as(school, "left.again", given).reads("/api/me").isDone().shows("oneTimePassword", "true");
            assertThat(as(school, "h.ead", CHOSEN)
                            .reads("/api/audit?limit=200")
                            .isDone()
                            .each("type"))
                    .contains("AccountOpened", "OwnPasswordChanged", "SchoolSettingsChanged");
            assertThat(admin.reads("/api/accounts").isDone().items()).hasSize(ROLES.size() + 2);
        }
        assertThat(everythingStored()).noneMatch(text -> text.contains(OWN) || text.contains("Invented Name"));
    }

    @Test
    void who_is_closed_is_out_at_once_and_the_last_administrator_stays() {
        try (StartedCasebook casebook = StartedCasebook.in(folder).whenReady();
                School school = new School(casebook.address())) {
            starts(school, code()).isCreated();
            As admin = as(school, "first.admin", OWN);
            As office = begins(school, admin, "o.ffice", "OFFICE");
            office.reads("/api/incidents").isDone();
            admin.posts("/api/accounts/closure", "{'username':'o.ffice'}").isDone();
            office.reads("/api/incidents").is(401);
            signsIn(school, "o.ffice", CHOSEN, null).is(401);
            admin.posts("/api/accounts/closure", "{'username':'first.admin'}").isRefused("AnAdministratorIsLeft");
            String given = admin.posts("/api/accounts/reopening", "{'username':'o.ffice'}")
                    .isDone()
                    .text("oneTimePassword");
            office.reads("/api/incidents").is(401);
            signsIn(school, "o.ffice", CHOSEN, null).is(401);
            As back = as(school, "o.ffice", given);
            back.reads("/api/incidents").isRefused("PasswordIsTheirOwn");
            back.posts("/api/me/password", passwords(given, "password1234")).isRefused("PasswordIsNotCommon");
            back.posts("/api/me/password", passwords(given, CHOSEN)).isDone();
            back.reads("/api/me").is(401);
            As again = as(school, "o.ffice", CHOSEN);
            admin.posts("/api/accounts/roles", "{'username':'o.ffice','roles':['GOVERNOR']}")
                    .isDone();
            again.reads("/api/incidents").is(401);
            as(school, "o.ffice", CHOSEN).reads("/api/incidents").isRefused("OpenToTheseRoles");
        }
    }

    @Test
    void a_second_factor_is_asked_for_only_after_the_right_password_and_each_code_counts_once() {
        try (StartedCasebook casebook = StartedCasebook.in(folder).whenReady();
                School school = new School(casebook.address())) {
            starts(school, code()).isCreated();
            As admin = as(school, "first.admin", OWN);
            Reply begun = admin.posts("/api/me/second-factor", "{'password':'%s'}".formatted(OWN))
                    .isDone();
            AppCodes app = new AppCodes(begun.text("secret"));
            assertThat(begun.text("uri")).startsWith("otpauth://totp/Casebook:first.admin?secret=");
            signsIn(school, "first.admin", OWN, null).isDone();
            confirms(admin, begun, "000000").is(401).shows("type", "/problems/code");
            long step = AppCodes.step(Instant.now());
            Reply confirmed = confirms(admin, begun, app.at(step)).isDone();
            String recovery = confirmed.text("recoveryCodes/0");

            signsIn(school, "first.admin", "not the password", null).is(401).shows("type", "/problems/sign-in");
            signsIn(school, "first.admin", OWN, null).is(401).shows("type", "/problems/code");
            signsIn(school, "first.admin", OWN, app.at(step)).is(401).shows("type", "/problems/code");
            signsIn(school, "first.admin", OWN, app.at(step + 1)).isDone();
            signsIn(school, "first.admin", OWN, recovery).isDone();
            signsIn(school, "first.admin", OWN, recovery).is(401).shows("type", "/problems/code");
            admin.reads("/api/me").isDone().shows("secondFactor", "true").shows("recoveryCodesLeft", "7");
            admin.posts("/api/me/second-factor/removal", proof(confirmed.text("recoveryCodes/1")))
                    .isDone();
            signsIn(school, "first.admin", OWN, null).isDone();
        }
    }

    @Test
    void wrong_codes_are_throttled_like_wrong_passwords() {
        try (StartedCasebook casebook = StartedCasebook.in(folder).whenReady();
                School school = new School(casebook.address())) {
            starts(school, code()).isCreated();
            As admin = as(school, "first.admin", OWN);
            Reply begun = admin.posts("/api/me/second-factor", "{'password':'%s'}".formatted(OWN))
                    .isDone();
            AppCodes app = new AppCodes(begun.text("secret"));
            confirms(admin, begun, app.at(AppCodes.step(Instant.now()))).isDone();
            for (int tries = 0; tries < 5; tries++) {
                signsIn(school, "first.admin", OWN, null).is(401);
                signsIn(school, "first.admin", OWN, "wrong").is(401);
            }
            signsIn(school, "first.admin", OWN, "wrong").is(429);
        }
    }

    static As begins(School school, As admin, String username, String role) {
        String given = opens(admin, username, role);
        as(school, username, given)
                .posts("/api/me/password", passwords(given, CHOSEN))
                .isDone();
        As owner = as(school, username, CHOSEN);
        owner.reads("/api/me").isDone().shows("roles/0", role).shows("oneTimePassword", "false");
        return owner;
    }

    private static String opens(As admin, String username, String role) {
        return admin.posts("/api/accounts", account(username, role)).isCreated().text("oneTimePassword");
    }

    private static String account(String username, String role) {
        return "{'username':'%s','displayName':'Invented Name','roles':['%s']}".formatted(username, role);
    }

    static String passwords(String now, String chosen) {
        return "{'password':'%s','newPassword':'%s'}".formatted(now, chosen);
    }

    private static String proof(String code) {
        return "{'password':'%s','code':'%s'}".formatted(OWN, code);
    }

    private static Reply confirms(As owner, Reply begun, String code) {
        return owner.posts(
                "/api/me/second-factor/confirmation",
                "{'factor':'%s','code':'%s'}".formatted(begun.text("factor"), code));
    }

    static As as(School school, String username, String password) {
        String token = signsIn(school, username, password, null).isDone().text("token");
        return new As(school, "", Map.of("Authorization", "Bearer " + token));
    }

    private static Reply signsIn(School school, String username, String password, @Nullable String code) {
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

    private String code() {
        return code(folder);
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

    private Path file() {
        return folder.resolve("secrets/setup-code");
    }

    private List<String> everythingStored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile).map(AccountsIT::contents).toList();
        }
    }

    private static String contents(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
