package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.SealManifest;
import casebook.shared.examples.LogExamples;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogExtract;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A bundle that takes longer than a moment says on its page how far it is. */
@TestPropertySource(properties = "casebook.bundles.patience=PT0.05S")
class BundleBeingMadeTest extends DoorTest {
    private static final String FORM = "/audit/bundles";
    private static final String TERM = """
            {"from": "2026-09-01T00:00:00Z", "to": "2026-12-19T00:00:00Z", "purpose": "The audit", "recipient": "The auditor"}""";
    private static final int SECONDS = 30;

    /** Every entry was looked at, and the seal is waited for. */
    private final CountDownLatch isLookedThrough = new CountDownLatch(1);

    private final CountDownLatch mayBeSealed = new CountDownLatch(1);

    @BeforeEach
    void aLogWhoseSealIsSlow() {
        sides.answer(
                FindCheckpoint.class,
                Optional.of(new LogCheckpoint(LogExamples.checkpoint().toString(), 17, 20)));
        sides.answer(FindExtract.class, new LogExtract(List.of(), 17));
        sides.answer(
                FindCheckpointHistory.class,
                new CheckpointHistory(List.of(), List.of(LogExamples.key().toString())));
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(), null));
        sides.refuse(command -> {
            if (command instanceof SealManifest) {
                isLookedThrough.countDown();
                awaited(mayBeSealed);
            }
            return Optional.empty();
        });
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        mayBeSealed.countDown();
    }

    @Test
    void its_page_says_how_far_it_is_and_leads_to_itself_until_it_is_ready() throws Exception {
        Visitor head =
                new Visitor(context, door, signIns.open(Staff.name(Role.HEAD)).token());
        MvcTestResult ordered = head.sends(FORM, FilledIn.with(TERM, head.opens(FORM, 200)));
        assertThat(ordered).hasStatus(302);
        String address = String.valueOf(ordered.getResponse().getHeader(HttpHeaders.LOCATION));
        awaited(isLookedThrough);
        Document page = head.opens(address, 200);
        assertThat(page.select("main [role=status]").text())
                .isEqualTo("The bundle is being made: 17 of 17 entries were looked at.");
        assertThat(page.select("main a[href$=/file]")).isEmpty();
        assertThat(head.asks(address + "/file")).hasStatus(409);
        mayBeSealed.countDown();
        String again = page.select("main a:contains(Check again)").attr("href");
        assertThat(again).isEqualTo(address);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (page.select("main a[href$=/file]").isEmpty()) {
            assertThat(System.nanoTime()).as("it is ready in time").isLessThan(end);
            page = head.opens(again, 200);
        }
        assertThat(page.select("main").text()).contains("The bundle is ready");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
