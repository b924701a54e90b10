package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class ManyAtOnceIT {

    private static final int MANY = 20;
    private static final String CONCERN =
            "{'group':{'kind':'YEAR','name':'Year 6'},'description':'Many at once','reporter':{'wish':'ANONYMOUS'}}";

    @Test
    void twenty_concerns_at_once_get_twenty_numbers_without_a_gap(School school) throws Exception {
        String before = report(school).text("reference");
        List<Reply> reports = atOnce(IntStream.range(0, MANY).mapToObj(i -> () -> report(school)));
        String after = report(school).text("reference");
        assertThat(reports.stream()
                        .map(reply -> number(reply.text("reference")))
                        .sorted())
                .isEqualTo(IntStream.range(number(before) + 1, number(after))
                        .boxed()
                        .toList())
                .hasSize(MANY);
    }

    @Test
    void one_report_sent_twenty_times_at_once_is_one_case(School school) throws Exception {
        As office = school.office().underKey("sent-twenty-times");
        List<Reply> replies = atOnce(IntStream.range(0, MANY)
                .mapToObj(i -> () -> office.posts("/api/incidents", CONCERN).isCreated()));
        assertThat(replies.stream().map(Reply::body).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void two_cases_do_not_wait_for_each_other_or_mix(School school) throws Exception {
        List<Case> cases = Stream.generate(() -> Case.reported(school, report(school)))
                .limit(2)
                .toList();
        atOnce(IntStream.range(0, MANY)
                .mapToObj(i -> () -> attempt(cases.get(i % 2)).isCreated()));
        for (Case one : cases) {
            assertThat(one.timeline())
                    .extracting(entry -> entry.path("version").asLong())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, MANY / 2).boxed().toList());
        }
    }

    @Test
    void of_twenty_who_decide_on_the_same_version_one_wins_and_the_others_are_told(School school) throws Exception {
        Case one = Case.reported(school, report(school));
        List<Reply> replies = atOnce(IntStream.range(0, MANY)
                .mapToObj(i -> () -> one.office().havingSeen(0).posts("/contact-attempts", attempted())));
        assertThat(replies.stream().map(reply -> reply.response().statusCode()).sorted())
                .startsWith(201, 412)
                .endsWith(412, 412)
                .hasSize(MANY);
        assertThat(one.page().version()).isEqualTo(1);
    }

    /** The quickest of them, for a busy machine: Axon's pooled processors made each wait for half a second. */
    @Test
    void whoever_writes_does_not_wait_for_the_views_to_look_again(School school) {
        assertThat(LongStream.generate(() -> millisToReport(school))
                        .limit(MANY)
                        .min()
                        .orElseThrow())
                .isLessThan(250);
    }

    private static long millisToReport(School school) {
        long since = System.nanoTime();
        report(school);
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static Reply report(School school) {
        return school.office().posts("/api/incidents", CONCERN).isCreated();
    }

    private static Reply attempt(Case one) {
        return one.office().posts("/contact-attempts", attempted());
    }

    private static String attempted() {
        return "{'attemptedAt':'%s','mode':'Phone','outcome':'No answer'}".formatted(Days.hoursAgo(1));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.indexOf('-') + 1));
    }

    private static List<Reply> atOnce(Stream<Callable<Reply>> asked) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(asked.toList())) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
