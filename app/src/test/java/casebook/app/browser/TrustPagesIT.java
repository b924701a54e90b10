package casebook.app.browser;

import static casebook.app.browser.DemoYearPagesIT.taken;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.LivedYear;
import casebook.app.StartedCasebook;
import casebook.app.Trust;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The schools of a trust, as trustees read of them: at a desk, at 320 pixels and without scripts. */
@ExtendWith(Chromium.class)
class TrustPagesIT {
    private static final String YEAR = "/trust?from=2025-09-01&to=2026-07-31";
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    @TempDir
    Path oaks;

    @TempDir
    Path trusts;

    @Test
    void trustees_read_of_every_school_and_of_one_that_is_not_reached(Visitors visitors) throws IOException {
        LivedYear.in(oaks);
        try (StartedCasebook oak = StartedCasebook.demoIn(oaks).whenReady();
                StartedCasebook trust = StartedCasebook.demoIn(
                                trusts, Trust.of(Map.of("oak", oak.address(), "ash", NOBODY)))
                        .whenReady()) {
            Visitors here = new Visitors(visitors.browser(), trust.address());
            try (Visitor trustee = here.onAPhone()) {
                trustee.signsInAs("governor").opensAllFrom("/");
                reads(trustee.opens("/").follows("Schools of the trust").opens(YEAR));
                taken(trustee, "trust-on-a-phone");
                trustee.follows("Invented oak").sees("Invented oak in Autumn 2025/26");
            }
            try (Visitor trustee = here.withoutScripts()) {
                reads(trustee.signsInAs("head").opens(YEAR));
            }
            try (Visitor trustee = here.atADesk()) {
                reads(trustee.signsInAs("chair").opens(YEAR));
                trustee.page().locator("summary").all().forEach(summary -> summary.click());
                taken(trustee.looksOver(), "trust");
                PrintIT.isGoodOnPaper(trustee.page());
            }
            try (Visitor account = here.onAPhone()) {
                account.signsInAs("trust").opensAllFrom("/");
            }
            try (Visitor office = here.atADesk()) {
                office.signsInAs("office").opens("/");
                assertThat(office.page().locator("a[href='/trust']").count()).isZero();
            }
        }
    }

    private static void reads(Visitor trustee) {
        trustee.sees("Invented oak").sees("It could not be reached.").sees("At least");
    }
}
