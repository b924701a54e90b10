package casebook.app.story;

import static casebook.app.story.TheAccounts.CHOSEN;
import static casebook.app.story.TheAccounts.OWN;
import static casebook.app.story.TheAccounts.ROLES;
import static casebook.app.story.TheAccounts.account;
import static casebook.app.story.TheAccounts.as;
import static casebook.app.story.TheAccounts.begins;
import static casebook.app.story.TheAccounts.opens;
import static casebook.app.story.TheAccounts.passwords;
import static casebook.app.story.TheAccounts.signsIn;
import static casebook.app.story.TheAccounts.starts;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school without demo users: its first start, its accounts, and an account that is closed. */
class AccountsIT {

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

    private String code() {
        return TheAccounts.code(folder);
    }

    private List<String> everythingStored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile).map(AccountsIT::contents).toList();
        }
    }

    private Path file() {
        return folder.resolve("secrets/setup-code");
    }

    private static String contents(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
