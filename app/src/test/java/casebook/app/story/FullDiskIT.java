package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full to Casebook's process, by a limit that the operating system keeps: no write past it is made. */
class FullDiskIT {

    private static final int ROOM_IN_KILOBYTES = 3_000;
    private static final int MORE_THAN_FIT = 2_000;
    private static final int STILL_TRIED = 5;

    @TempDir
    Path folder;

    @BeforeEach
    void is_packaged() {
        assumeTrue(ChildCasebook.isPackaged(), "This test starts target/casebook.jar; run mvn package before it");
    }

    @Test
    void what_was_confirmed_stays_and_what_has_no_room_is_said_and_leaves_nothing() throws Exception {
        List<String> confirmed = new ArrayList<>();
        ChildCasebook casebook = ChildCasebook.withRoomFor(ROOM_IN_KILOBYTES, folder);
        try (School school = new School(casebook.address())) {
            for (int refused = 0, number = 0; refused < STILL_TRIED; number++) {
                assertThat(number).as("The disk never was full").isLessThan(MORE_THAN_FIT);
                Reply reply = school.office().underKey("concern-" + number).posts("/api/incidents", Writer.CONCERN);
                if (reply.status() == 201) {
                    confirmed.add(reply.text("incidentId"));
                } else {
                    refused++;
                    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
                    assertThat(reply.body()).contains("The records cannot be reached");
                }
            }
        } finally {
            casebook.kill();
        }
        try (ChildCasebook again = ChildCasebook.in(folder);
                School school = new School(again.address())) {
            Set<String> cases = TheEnd.pages(school.head(), "/api/incidents?limit=200").stream()
                    .map(item -> item.path("incidentId").asString())
                    .collect(Collectors.toSet());
            assertThat(confirmed).isNotEmpty();
            assertThat(cases).containsExactlyInAnyOrderElementsOf(confirmed);
            school.office().posts("/api/incidents", Writer.CONCERN).isCreated();
        }
    }
}
