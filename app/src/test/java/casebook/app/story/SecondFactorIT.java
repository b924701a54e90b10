package casebook.app.story;

import static casebook.app.story.TheAccounts.OWN;
import static casebook.app.story.TheAccounts.as;
import static casebook.app.story.TheAccounts.signsIn;
import static casebook.app.story.TheAccounts.starts;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second factor is asked for after the right password, and each code counts once. */
class SecondFactorIT {

    @TempDir
    Path folder;

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

    private static String proof(String code) {
        return "{'password':'%s','code':'%s'}".formatted(OWN, code);
    }

    private static Reply confirms(As owner, Reply begun, String code) {
        return owner.posts(
                "/api/me/second-factor/confirmation",
                "{'factor':'%s','code':'%s'}".formatted(begun.text("factor"), code));
    }

    private String code() {
        return TheAccounts.code(folder);
    }
}
