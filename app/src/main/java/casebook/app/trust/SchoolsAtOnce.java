package casebook.app.trust;

import casebook.web.trust.SchoolTold;
import casebook.web.trust.Schools;
import casebook.web.trust.Silence;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all schools, a few at a time, and waits for none of them longer than somebody waits for a page. */
record SchoolsAtOnce(List<OneSchool> schools, Duration longest) implements Schools {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolsAtOnce.class);
    private static final int AT_ONCE = 10;

    @Override
    public List<SchoolTold> told(LocalDate from, LocalDate to) {
        List<Callable<SchoolTold>> questions = schools.stream()
                .<Callable<SchoolTold>>map(school -> () -> school.told(from, to))
                .toList();
        try (ExecutorService some = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("trust-", 0).factory())) {
            return answers(some.invokeAll(questions, longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return schools.stream()
                    .map(school -> SchoolTold.nothing(school.name(), Silence.LATE))
                    .toList();
        }
    }

    private List<SchoolTold> answers(List<Future<SchoolTold>> given) {
        return IntStream.range(0, schools.size())
                .mapToObj(at -> answer(schools.get(at).name(), given.get(at)))
                .toList();
    }

    private static SchoolTold answer(String school, Future<SchoolTold> given) {
        return switch (given.state()) {
            case SUCCESS -> given.resultNow();
            case FAILED -> {
                LOG.warn(
                        "{} was not understood: {}",
                        school,
                        given.exceptionNow().getClass());
                yield SchoolTold.nothing(school, Silence.UNCLEAR);
            }
            // called off, since it was not done in time
            case CANCELLED, RUNNING -> SchoolTold.nothing(school, Silence.LATE);
        };
    }
}
